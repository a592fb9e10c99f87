using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>How days are written in words.</summary>
internal sealed class DateRoom(RoomReader room)
{
    private readonly ImmutableArray<string> _months = room.Months("Months");
    private readonly ImmutableArray<string> _shortMonths = room.Months("ShortMonths");
    private readonly Sentence _full = room.Sentence("day month year", "Full");
    private readonly Sentence _short = room.Sentence("day month year", "Short");

    /// <summary>For example <c>23 November 2026</c>.</summary>
    public string Full(DateOnly day) => Write(day, _full, _months);

    /// <summary>The same for <c>time</c>, which says it to machines too.</summary>
    public HtmlString FullTime(DateOnly day) => Time(day, Full(day));

    /// <summary>With the month in short: <c>23 Nov 2026</c>.</summary>
    public HtmlString ShortTime(DateOnly day) => Time(day, Write(day, _short, _shortMonths));

    private static string Write(DateOnly day, Sentence pattern, ImmutableArray<string> months) => pattern.Of(day.Day, months[day.Month - 1], day.Year);

    private static HtmlString Time(DateOnly day, string words) =>
        new(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\">{HtmlText.Encoder.Encode(words)}</time>"));
}
