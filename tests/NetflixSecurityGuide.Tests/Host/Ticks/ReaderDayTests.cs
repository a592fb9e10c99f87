namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>The clock shows 25 November 2026, noon in UTC. The tests move it to where the reader's day is another.</summary>
public sealed class ReaderDayTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Theory]
    [InlineData(1, 480, "t20261124")] // 25 November, 01:00 in UTC, is the evening before in Los Angeles.
    [InlineData(23, -780, "t20261126")] // 23:00 in UTC is noon of the next day in Auckland.
    [InlineData(1, 0, "t20261125")]
    [InlineData(1, 900, "t20261125")] // No place on Earth.
    public async Task A_tick_has_the_day_of_the_reader(int hour, int offset, string mark)
    {
        SetHour(hour);
        var (_, ticks, _) = await site.PostWithAsync("1", "/checklist", ("items", "review-devices"), ("were", ""), ("ticked", "review-devices"), ("offset", $"{offset}"));

        Assert.Equal($"1~review-devices.{mark}", ticks);
    }

    [Fact]
    public async Task What_is_due_is_due_by_the_day_of_the_reader()
    {
        SetHour(1);
        var reader = site.ReaderWithCookie("1~review-devices.t20261025");
        var utc = await reader.GetStringAsync(new Uri("/checklist/state", UriKind.Relative), TestContext.Current.CancellationToken);
        var west = await reader.GetStringAsync(new Uri("/checklist/state?offset=480", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Due again", utc, StringComparison.Ordinal);
        Assert.DoesNotContain("Due again", west, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "20261225")]
    [InlineData("?offset=480", "20261224")]
    [InlineData("?offset=soon", "20261225")]
    public async Task The_calendar_begins_a_month_after_the_day_of_the_reader(string query, string start)
    {
        SetHour(1);
        var calendar = await site.NewStranger().GetStringAsync(new Uri("/checklist/reminder.ics" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains($"DTSTART;VALUE=DATE:{start}", calendar, StringComparison.Ordinal);
    }

    private void SetHour(int hour) => site.Clock.AdjustTime(new DateTimeOffset(2026, 11, 25, hour, 0, 0, TimeSpan.Zero));
}
