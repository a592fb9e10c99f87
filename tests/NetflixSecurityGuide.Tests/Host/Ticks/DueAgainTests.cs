namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class DueAgainTests(GuideSite site) : IClassFixture<GuideSite>
{
    /// <summary>review-devices is due every 30 days.</summary>
    [Theory]
    [InlineData("20261026", "2026-11-25", false)]
    [InlineData("20261025", "2026-11-25", true)]
    [InlineData("20270131", "2027-03-02", false)]
    [InlineData("20270131", "2027-03-03", true)]
    [InlineData("20280229", "2028-03-30", false)]
    [InlineData("20280229", "2028-03-31", true)]
    [InlineData("20280131", "2028-03-01", false)]
    [InlineData("20280131", "2028-03-02", true)]
    [InlineData("20261231", "2027-01-30", false)]
    [InlineData("20261231", "2027-01-31", true)]
    public async Task An_item_is_due_again_after_its_interval_over_months_leap_days_and_years(string ticked, string today, bool isDue)
    {
        SetDay(today);

        var page = await site.PageWithAsync($"1~review-devices.t{ticked}", "/checklist");

        Assert.Equal(!isDue, page.Item("review-devices").IsTicked());
        Assert.Equal(isDue, page.Item("review-devices").Note().StartsWith("Due again.", StringComparison.Ordinal));
        Assert.Equal($"{(isDue ? 0 : 1)} of {FixtureGuide.Items} done", page.Overall());
    }

    [Fact]
    public async Task What_is_due_again_says_when_it_was_last_done()
    {
        SetDay("2026-11-25");

        var page = await site.PageWithAsync("1~review-devices.t20261001", "/checklist");

        Assert.Equal("Due again. You last did this on 1 October 2026.", page.Item("review-devices").Note());
        Assert.Equal("level-review-devices state-review-devices", page.QuerySelector("#tick-review-devices")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Ticking_what_is_due_again_starts_its_interval_anew()
    {
        SetDay("2026-11-25");
        var page = await site.PageWithAsync("1~review-devices.t20261001", "/checklist?group=devices");
        var fields = page.QuerySelector("form[data-checklist]")!.Fields();

        var (_, ticks, _) = await site.PostWithAsync("1~review-devices.t20261001", "/checklist", [.. fields, ("ticked", "review-devices")]);

        Assert.Equal("1~review-devices.t20261125", ticks);
    }

    [Theory]
    [InlineData("20261126")]
    [InlineData("20261127")]
    [InlineData("20991231")]
    public async Task A_day_ahead_of_the_clock_counts_as_done_and_is_due_after_the_interval_once_written(string ahead)
    {
        SetDay("2026-11-25");
        Assert.True((await site.PageWithAsync($"1~review-devices.t{ahead}", "/checklist")).Item("review-devices").IsTicked());

        var (_, ticks, _) = await site.PostWithAsync($"1~review-devices.t{ahead}", "/checklist", ("items", "profile-lock"), ("were", ""), ("ticked", "profile-lock"));

        SetDay("2026-12-28");
        var page = await site.PageWithAsync(ticks!, "/checklist");
        Assert.StartsWith("Due again.", page.Item("review-devices").Note(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_takes_no_tick_away()
    {
        SetDay("2026-11-25");
        var (_, ticks, _) = await site.PostWithAsync("1", "/checklist", ("items", "review-devices"), ("were", ""), ("ticked", "review-devices"));
        SetDay("2026-10-01");

        var page = await site.PageWithAsync(ticks!, "/checklist");

        Assert.True(page.Item("review-devices").IsTicked());
        Assert.Equal($"1 of {FixtureGuide.Items} done", page.Overall());
    }

    private void SetDay(string day) => site.Clock.AdjustTime(DateTimeOffset.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
}
