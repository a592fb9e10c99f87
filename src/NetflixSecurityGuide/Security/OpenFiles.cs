using System.Globalization;

namespace NetflixSecurityGuide.Security;

/// <summary>How many files and connections the system lets this process have open.</summary>
internal static class OpenFiles
{
    private const string Row = "Max open files";

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
