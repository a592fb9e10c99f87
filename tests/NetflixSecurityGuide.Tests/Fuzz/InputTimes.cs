using System.Diagnostics;
using System.Globalization;

namespace NetflixSecurityGuide.Tests.Fuzz;

/// <summary>
/// How long each input took. One that took long runs again: a busy machine or a collection of garbage is slow once, a
/// hang is slow every time.
/// </summary>
internal sealed class InputTimes
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Hang = 10 * Limit;

    // Until the just-in-time compiler has seen the paths.
    private const int WarmUp = 200;

    private readonly List<string> _hangs = [];
    private TimeSpan _slowest;
    private int _inputs;
    private int _slowOnce;

    public void Measure(Action run, string input) => MeasureAsync(
        () =>
        {
            run();
            return Task.CompletedTask;
        },
        () => input).GetAwaiter().GetResult();

    public async Task MeasureAsync(Func<Task> run, Func<string> input)
    {
        var time = await TimeAsync(run);
        if (++_inputs <= WarmUp && time <= Hang) return;
        if (time > _slowest) _slowest = time;
        if (time <= Limit) return;
        _slowOnce++;
        for (var again = 0; again < 3 && time > Hang; again++) time = await TimeAsync(run);
        if (time > Hang) _hangs.Add(input());
    }

    public void NothingHung() => Assert.True(_hangs.Count == 0, ToString());

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"the slowest {_slowest.TotalMilliseconds:F1} ms; over {Limit.TotalMilliseconds} ms: {_slowOnce}, over {Hang.TotalMilliseconds} ms every time: {_hangs.Count}{string.Concat(_hangs.Take(5).Select(hang => $"\n  {hang}"))}");

    private static async Task<TimeSpan> TimeAsync(Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        return watch.Elapsed;
    }
}
