using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Reads the guide while the site around it is still being set up: the two take about as long as each other, so the
/// first page comes sooner.
/// </summary>
/// <param name="clock">The clock that the reading goes by.</param>
public sealed class FirstReading(ContentFolder folder, TimeProvider clock, IEnumerable<GuideCheck> checks)
{
    private Task<(string Stamp, GuideReading Reading)>? _reading = ReadAsync(folder, clock, checks);

    /// <summary>
    /// The reading, with the stamp that the folder had before it; made anew for a site with another clock. It is not
    /// kept here: the guide's memory is given back when a newer one takes its place.
    /// </summary>
    public Task<(string Stamp, GuideReading Reading)> TakeAsync(TimeProvider siteClock) =>
        Interlocked.Exchange(ref _reading, null) is { } reading && siteClock == clock ? reading : ReadAsync(folder, siteClock, checks);

    private static Task<(string Stamp, GuideReading Reading)> ReadAsync(ContentFolder folder, TimeProvider clock, IEnumerable<GuideCheck> checks) =>
        Task.Run(() => (folder.Stamp(), new GuideReader(folder, clock, checks).Read()));
}
