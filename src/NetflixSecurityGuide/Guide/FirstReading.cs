using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Reads the guide while the site around it is still being set up: the two take about as long as each other, so the
/// first page comes sooner.
/// </summary>
/// <param name="clock">The clock that the reading goes by.</param>
internal sealed class FirstReading(ContentFolder folder, TimeProvider clock, OwnAddresses own, IEnumerable<GuideCheck> checks)
{
    private Task<FirstLook>? _look = LookAsync(folder, clock, own, checks);

    /// <summary>
    /// The reading, with the stamp that the folder had before it. Reads again if the host has another clock (tests).
    /// Dropped after the first call so that the old snapshot can be collected.
    /// </summary>
    public async Task<(string Stamp, GuideReading Reading)> TakeAsync(TimeProvider siteClock)
    {
        var look = Interlocked.Exchange(ref _look, null) is { } first && siteClock == clock ? first : LookAsync(folder, siteClock, own, checks);
        try
        {
            var (stamp, reading) = await look.WaitAsync(ContentWatch.Patience);
            return (stamp, await reading);
        }
        catch (TimeoutException)
        {
            // A start that waits for ever says nothing; one that gives up can be looked at.
            var problem = new ContentProblem(folder.LanguageFolder, 1, $"the content folder has not answered for {ContentWatch.Patience.TotalSeconds} seconds", "check the disk or the mount");
            return ("", new GuideReading(null, [problem]));
        }
    }

    /// <summary>Completes when the folder has answered. A slow machine may then take its time over the texts.</summary>
    private static Task<FirstLook> LookAsync(ContentFolder folder, TimeProvider clock, OwnAddresses own, IEnumerable<GuideCheck> checks) => Task.Run(() =>
    {
        var reader = new GuideReader(folder, clock, checks) { Own = own };
        var (stamp, found) = (folder.Stamp(), reader.ReadFolder());
        return new FirstLook(stamp, Task.Run(() => reader.Read(found, isStart: true)));
    });

    private sealed record FirstLook(string Stamp, Task<GuideReading> Reading);
}
