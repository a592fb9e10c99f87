using System.Globalization;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary><c>sequences [COUNT [FIRST]]</c>: random sequences on a bad line, 2,000 unless told otherwise. Each fault is printed with its seed.</summary>
internal static class SequenceCommand
{
    public const string Name = "sequences";

    private const int Windows = 3;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 2000;
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        // The test host finds the site's project by a file in the working directory.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        await using var browser = new Browser();
        await browser.InitializeAsync();
        var (next, faults) = (first - 1, 0);
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            await using var site = new BadLineSite();
            await using var window = await SequenceTests.OpenAsync(browser);
            for (var seed = Interlocked.Increment(ref next); seed < first + count; seed = Interlocked.Increment(ref next))
            {
                if (await Sequence.FaultAsync(seed, window, site) is { } fault)
                {
                    Interlocked.Increment(ref faults);
                    await output.WriteLineAsync(fault);
                }

                if (seed % 100 == 0) await output.WriteLineAsync($"{seed} begun, {faults} with a fault");
            }
        }));
        await output.WriteLineAsync($"{count} sequences, {faults} with a fault");
        return faults == 0 ? 0 : 1;
    }
}
