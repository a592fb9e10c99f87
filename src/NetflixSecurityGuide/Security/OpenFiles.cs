using System.Globalization;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>How many files and connections the system lets this process have open.</summary>
internal static class OpenFiles
{
    /// <summary>The site itself has up to 350 open: each assembly is one, and a socket that is just being closed is one too.</summary>
    public const int Own = 450;

    /// <summary>Below it the runtime could not load all of its assemblies, and what it could not load once it never tries again.</summary>
    private const int Min = 400;

    private const string Row = "Max open files";

    /// <summary>Refuses to start where a part of the site could not be loaded, instead of failing at that part for as long as it runs.</summary>
    public static void Demand()
    {
        if (Limit() is { } limit and < Min)
            throw new SettingsException([string.Create(CultureInfo.InvariantCulture, $"The site did not start: the system lets it open only {limit} files and connections at once, and it needs {Min}, better 2,000 (ulimit -n; in systemd LimitNOFILE).")]);
    }

    /// <summary>The soft limit (proc(5), <c>/proc/self/limits</c>); null where the system has none or does not tell.</summary>
    public static int? Limit()
    {
        try
        {
            var row = File.ReadLines("/proc/self/limits").FirstOrDefault(line => line.StartsWith(Row, StringComparison.Ordinal));
            return row?[Row.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var soft, ..]
                && int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
