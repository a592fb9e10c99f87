using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The cookie on its way in and out.</summary>
public sealed class CookieTests(GuideSite site) : IClassFixture<GuideSite>
{
    /// <summary>For ten minutes they wait for the page that offers them back, and go nowhere else.</summary>
    [Fact]
    public async Task Erased_ticks_are_sent_to_one_page_only()
    {
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie("1~review-devices.t20261124"), "/checklist/erase");

        Assert.StartsWith("erased=1~review-devices.t20261124;", answer.SetCookie("erased"), StringComparison.Ordinal);
        Assert.Contains("; path=/checklist/erase;", answer.SetCookie("erased"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=600", answer.SetCookie("erased"), StringComparison.OrdinalIgnoreCase);
    }

    private const string Script = "<script>alert(1)</script>";

    public static TheoryData<string, bool> Cookies => new()
    {
        // The cookie as it is sent, and whether the tick in it can be read.
        { "", false },
        { "1", false },
        { "1~review-devices.t20261124", true },
        { "9.zlater~review-devices.t20261124.kfuture", true },
        { "1~gone-item.t20261124~review-devices.t20261124", true },
        { "~~~~review-devices.t20261124~~~", true },
        { "1~" + Script + "~review-devices.t20261124", true },
        { "%3Cscript%3Ealert(1)%3C/script%3E~review-devices.t20261124", true },
        { "1~review-devices.t20261124~" + Script, true },
        { "1~review-devices.t2026", false },
        { "1~review-devices.t99999999", false },
        { "\u0001\u0002\u007f\u00ff~review-devices.t20261124", false },
        { "%00%FF%FE~review-devices.t20261124", true },
        { "1~review-devices.t20261124~" + string.Join('~', Enumerable.Range(0, 500).Select(n => $"a{n}.t20261124")), true },
        { new string('x', 8000), false },
        { new string('~', 8000) + "review-devices.t20261124", true },
    };

    [Theory]
    [MemberData(nameof(Cookies), DisableDiscoveryEnumeration = true)]
    public async Task Any_cookie_renders_the_page_and_is_never_reflected(string cookie, bool isTicked)
    {
        var reader = site.ReaderWithCookie(cookie);
        using var answer = await reader.AskAsync("/guide/devices");
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isTicked ? ["review-devices"] : [], page.QuerySelectorAll("input[name=ticked][checked]").Select(box => box.GetAttribute("value")!));
        Assert.DoesNotContain("alert(1)", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gone-item", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("xxxx", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cookies), DisableDiscoveryEnumeration = true)]
    public async Task Any_cookie_is_written_anew_at_the_next_change(string cookie, bool isTicked)
    {
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie(cookie), "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password"));
        var written = answer.SetCookie("ticks");

        Assert.Matches("^ticks=[A-Za-z0-9._~-]+; max-age=34560000; path=/; samesite=lax; httponly$", written);
        Assert.InRange(written.Length, 1, 4096);
        Assert.Contains("~unique-password.t20261125", written, StringComparison.Ordinal);
        Assert.Equal(isTicked, written.Contains("~review-devices.t20261124", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_later_version_wrote_is_carried_along()
    {
        using var answer = await GuideSite.PostAsync(
            site.ReaderWithCookie("9.zlater~gone-item.t20260101.r4.n20260102~review-devices.t20261124.kfuture"), "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password"));

        Assert.StartsWith("ticks=9.zlater~gone-item.t20260101.r4.n20260102~review-devices.t20261124.kfuture~unique-password.t20261125;", answer.SetCookie("ticks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fullest_cookie_anyone_can_forge_keeps_every_tick_and_stays_below_4096_bytes()
    {
        var ids = (await GuideSite.PageAsync(site.ReaderWithCookie("1~keep-evidence.t20261124"), "/checklist")).QuerySelectorAll("input[name=ticked]").Select(box => box.GetAttribute("value")!).ToList();
        // As long as a browser and the server let through, filled up with fields of a later version.
        var room = 8000 / ids.Count;
        var forged = "1.za.zb~" + string.Join('~', ids.Select(id => Filled($"{id}.t20261124.r999.x20261120", room)));
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie(forged), "/checklist", ("items", ids[0]), ("were", ids[0]));
        var written = answer.SetCookie("ticks");

        Assert.InRange(forged.Length, 4097, 8192);
        Assert.InRange(written.Length, 1, 4096);
        Assert.All(ids.Skip(1), id => Assert.Contains($"~{id}.t20261124", written, StringComparison.Ordinal));

        static string Filled(string mark, int room) =>
            mark + string.Concat(Enumerable.Repeat(".z" + new string('a', 23), Math.Max(0, (room - mark.Length) / 25)));
    }

    /// <summary>A site on the parent domain may use the name too; which of two comes last is the browser's affair.</summary>
    [Theory]
    [InlineData("ticks=abc; ticks=1~review-devices.t20261124")]
    [InlineData("ticks=1~review-devices.t20261124; ticks=500")]
    [InlineData("ticks=1~sign-out-unknown.t20261124; other=1; ticks=1~review-devices.t20261124")]
    public async Task Two_cookies_of_the_name_lose_no_tick(string cookies)
    {
        var reader = site.NewStranger();
        reader.DefaultRequestHeaders.Add("Cookie", cookies);
        using var answer = await GuideSite.PostAsync(reader, "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password"));

        Assert.Contains("review-devices", await reader.TickedAsync("/guide/devices"));
        Assert.StartsWith("ticks=1~review-devices.t20261124", answer.SetCookie("ticks"), StringComparison.Ordinal);
        Assert.Contains("~unique-password.t20261125", answer.SetCookie("ticks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Purpose", "prefetch")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    [InlineData("X-Purpose", "preview")]
    public async Task A_page_fetched_ahead_notes_no_visit(string header, string value)
    {
        var reader = site.ReaderWithCookie("1~review-devices.t20261124");
        reader.DefaultRequestHeaders.Add(header, value);
        using var answer = await reader.AskAsync("/checklist");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/search?q=password")]
    [InlineData("/checklist?level=essential")]
    [InlineData("/codes?see=digits")]
    [InlineData("/checklist/carry?check=200d7edf&ticks=1~review-devices.t20261124")]
    [InlineData("/guide/none")]
    public async Task A_choice_of_colours_leads_back_to_the_same_address(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);
        using var answer = await GuideSite.PostAsync(site.NewStranger(), "/theme", ("theme", "dark"), ("return", page.QuerySelector(".theme input[name=return]")!.GetAttribute("value")!));

        Assert.Equal(address, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Days_that_lie_ahead_become_today()
    {
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie("1~review-devices.t20991231"), "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password"));
        Assert.Contains("~review-devices.t20261125~", answer.SetCookie("ticks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_the_cookies_are_secure()
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        using var save = await GuideSite.PostAsync(reader, "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password"));
        using var theme = await GuideSite.PostAsync(reader, "/theme", ("theme", "dark"));

        Assert.EndsWith("; max-age=34560000; path=/; secure; samesite=lax; httponly", save.SetCookie("ticks"), StringComparison.Ordinal);
        Assert.EndsWith("; max-age=34560000; path=/; secure; samesite=lax; httponly", theme.SetCookie("theme"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light", "light")]
    [InlineData("dark", "dark")]
    public async Task A_choice_of_colours_is_on_the_first_byte(string choice, string theme)
    {
        var reader = site.NewReader();
        using var answer = await GuideSite.PostAsync(reader, "/theme", ("theme", choice), ("return", "/guide/devices"));

        Assert.Equal((HttpStatusCode.SeeOther, "/guide/devices"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(theme, (await GuideSite.PageAsync(reader, "/guide/devices")).DocumentElement.GetAttribute("data-theme"));

        using var system = await GuideSite.PostAsync(reader, "/theme", ("theme", "system"), ("return", "//evil.example"));
        Assert.Equal("/", system.Headers.Location?.OriginalString);
        Assert.Equal("", (await GuideSite.PageAsync(reader, "/guide/devices")).DocumentElement.GetAttribute("data-theme") ?? "");
    }

    [Fact]
    public async Task A_theme_that_we_do_not_have_is_ignored()
    {
        var page = await GuideSite.PageAsync(site.ReaderWithCookie(Script, "theme"), "/");
        Assert.Equal("", page.DocumentElement.GetAttribute("data-theme") ?? "");
        Assert.DoesNotContain("alert(1)", page.Source.Text, StringComparison.Ordinal);
    }
}
