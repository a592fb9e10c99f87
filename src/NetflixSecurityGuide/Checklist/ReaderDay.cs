using System.Globalization;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// The day where the reader is. The page's script sends the minutes between the reader's clock and UTC, so no cookie is
/// needed and a page stays the same for everyone; without script, the day is that of UTC.
/// </summary>
internal static class ReaderDay
{
    /// <summary>Minutes that UTC is ahead of the reader, as ECMAScript's <c>getTimezoneOffset</c> has them: 480 in Los Angeles.</summary>
    public const string OffsetField = "offset";

    /// <summary>Kiribati is 14 hours ahead of UTC, no place is further from it.</summary>
    private const int MaxMinutes = 14 * 60;

    public static DateOnly Of(TimeProvider clock, string? offset) =>
        int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) && minutes is >= -MaxMinutes and <= MaxMinutes
            ? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddMinutes(-minutes))
            : clock.Today();
}
