using System.Globalization;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>Lets time pass ten times as fast in all pages of a window, so that limits of ten seconds are over in one.</summary>
internal static class FastClock
{
    public static string Script { get; } = """
        (() => {
          const speed = 10, start = START, now = Date.now, later = setTimeout;
          const fast = time => start + (time - start) * speed;
          Date.now = () => fast(now());
          Object.defineProperty(performance, "timeOrigin", { value: fast(performance.timeOrigin) });
          globalThis.setTimeout = (work, time = 0, ...rest) => later(work, time / speed, ...rest);
        })();
        """.Replace("START", DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
