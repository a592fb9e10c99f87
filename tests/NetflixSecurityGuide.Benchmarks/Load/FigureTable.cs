using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>What was measured, beside what was wanted: each as it comes, and all as one table at the end.</summary>
internal sealed class FigureTable
{
    private readonly List<(string Name, string Figure, string Goal)> _rows = [];

    public void Add(string name, FormattableString figure, string goal = "")
    {
        _rows.Add((name, figure.ToString(CultureInfo.InvariantCulture), goal));
        Console.WriteLine($"{name}: {_rows[^1].Figure}");
    }

    public void Print()
    {
        var width = _rows.Select(row => row.Name.Length).DefaultIfEmpty().Max() + 2;
        Console.WriteLine();
        Console.WriteLine($"{"measured".PadRight(width)}{"figure",-26}goal");
        foreach (var (name, figure, goal) in _rows) Console.WriteLine($"{name.PadRight(width)}{figure,-26}{goal}");
    }
}
