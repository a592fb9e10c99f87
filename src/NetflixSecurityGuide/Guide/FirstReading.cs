using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Reads the guide while the site around it is still being set up: the two take about as long as each other, so the
/// first page comes sooner.
/// </summary>
/// <param name="clock">The clock that the reading goes by.</param>
public sealed class FirstReading(ContentFolder folder, TimeProvider clock, OwnAddresses own, IEnumerable<GuideCheck> checks)
{
    private Task<(string Stamp, GuideReading Reading)>? _reading = ReadAsync(folder, clock, own, checks);

    /// <summary>
    /// The reading, with the stamp that the folder had before it. Reads again if the host has another clock (tests).
    /// Dropped after the first call so that the old snapshot can be collected.
    /// </summary>
    public Task<(string Stamp, GuideReading Reading)> TakeAsync(TimeProvider siteClock) =>
        OrGiveUpAsync(Interlocked.Exchange(ref _reading, null) is { } reading && siteClock == clock ? reading : ReadAsync(folder, siteClock, own, checks), folder);

    private static Task<(string Stamp, GuideReading Reading)> ReadAsync(ContentFolder folder, TimeProvider clock, OwnAddresses own, IEnumerable<GuideCheck> checks) =>
        Task.Run(() => (folder.Stamp(), new GuideReader(folder, clock, checks) { Own = own }.Read(isStart: true)));

    /// <summary>A start that waits for ever says nothing; one that gives up can be looked at.</summary>
    private static async Task<(string Stamp, GuideReading Reading)> OrGiveUpAsync(Task<(string Stamp, GuideReading Reading)> reading, ContentFolder folder)
    {
        try
        {
            return await reading.WaitAsync(ContentWatch.Patience);
        }
        catch (TimeoutException)
        {
            var problem = new ContentProblem(folder.LanguageFolder, 1, $"the content folder has not answered for {ContentWatch.Patience.TotalSeconds} seconds", "check the disk or the mount");
            return ("", new GuideReading(null, [problem]));
        }
    }
}
