using System.Globalization;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class ReminderTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Theory]
    [InlineData("2026-11-25", "2026-12-25", "2027-01-25", "2027-02-25")]
    [InlineData("2026-12-31", "2027-01-28", "2027-02-28", "2027-03-28")]
    [InlineData("2028-01-31", "2028-02-28", "2028-03-28", "2028-04-28")]
    public async Task The_reminder_comes_every_month_from_next_month_on(string today, params string[] days)
    {
        var check = Assert.Single(Ical.Net.Calendar.Load(await FileAsync(today + "T23:59:00Z"))!.Events);

        var occurrences = check.GetOccurrences(check.Start!).Take(days.Length).Select(occurrence => occurrence.Period.StartTime.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal(days, occurrences);
        Assert.Equal("monthly-check@guide.example", check.Uid);
        Assert.Equal("https://guide.example/checklist", check.Url!.AbsoluteUri);
        Assert.Contains("Look through the devices that are signed in (every 30 days)", check.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("Set up a password manager", check.Description, StringComparison.Ordinal);
    }

    /// <summary>RFC 5545: lines end in CRLF and hold at most 75 octets (3.1); what a calendar and an event must have (3.6, 3.6.1).</summary>
    [Fact]
    public async Task The_file_keeps_to_the_rules_of_its_format()
    {
        var file = await FileAsync("2026-11-25T12:00:00Z");

        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Netflix Security Guide//Monthly check//EN", "DTSTAMP:20261125T120000Z", "DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=MONTHLY;BYMONTHDAY=25"])
            Assert.Contains(line, file.Split("\r\n"));
    }

    private async Task<string> FileAsync(string now)
    {
        site.Clock.AdjustTime(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        using var answer = await site.NewStranger().AskAsync("/checklist/reminder.ics");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
