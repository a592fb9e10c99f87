using System.Globalization;
using System.Text.Json;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>What the page's script is told of the list is what the pages say of it.</summary>
public sealed class ReportTests(SharedSite site)
{
    [Theory]
    [InlineData("1")]
    [InlineData("1~review-devices.t20261124~unique-password.n20261124")]
    [InlineData("1~review-devices.t20250101~keep-evidence.t20261124")]
    [InlineData("1~inbox-password.t20261124~keep-evidence.n20261124~reset-password.t20261124~sign-out-unknown.x20261124")]
    public async Task Every_count_and_note_is_the_one_on_the_page(string ticks)
    {
        var reader = site.ReaderWithCookie(ticks);
        using var json = JsonDocument.Parse(await SharedFiles.TextAsync(reader, "/checklist/state"));
        var (report, checkedLines) = (json.RootElement, new HashSet<string>(StringComparer.Ordinal));
        foreach (var address in (string[])["/", "/checklist", "/guide/devices", "/guide/inbox", "/recover"])
        {
            var page = await GuideSite.PageAsync(reader, address);
            // The plan's own count depends on the answers in its address, so its script counts the boxes.
            foreach (var line in page.QuerySelectorAll("[data-progress]:not([data-progress=plan])"))
            {
                var told = report.GetProperty("progress").GetProperty(line.GetAttribute("data-progress")!);
                Assert.Equal(line.QuerySelector(".progress__text")!.TextContent, told.GetProperty("text").GetString());
                if (line.QuerySelector("progress") is { } bar) Assert.Equal((bar.GetAttribute("value"), bar.GetAttribute("max")), (told.GetProperty("done").GetRawText(), told.GetProperty("all").GetRawText()));
                checkedLines.Add(line.GetAttribute("data-progress")!);
            }

            foreach (var item in page.QuerySelectorAll(".item:has(input[type=checkbox])"))
            {
                var box = item.QuerySelector("input[type=checkbox]")!;
                var id = box.GetAttribute("value")!;
                Assert.Equal((item.IsTicked(), box.HasAttribute("hidden")), (Names("ticked").Contains(id, StringComparer.Ordinal), Names("aside").Contains(id, StringComparer.Ordinal)));
                Assert.Equal(item.Note().Trim(), report.GetProperty("notes").TryGetProperty(id, out var note) ? note.GetString() : "");
            }
        }

        Assert.Subset(checkedLines, new HashSet<string>(["all", "devices", "inbox", "group-devices", "tab-left", "tab-"], StringComparer.Ordinal));
        Assert.Equal(ticks.Contains("keep-evidence", StringComparison.Ordinal), checkedLines.Contains("emergency"));

        IEnumerable<string> Names(string list) => report.GetProperty(list).EnumerateArray().Select(name => name.GetString()!);
    }

    [Fact]
    public async Task Emergency_steps_do_not_count_among_those_for_any_day()
    {
        var page = await GuideSite.PageAsync(site.ReaderWithCookie("1~review-devices.t20261124~keep-evidence.t20261124~reset-password.t20261124"), "/checklist");
        var (emergency, daily) = (Told("emergency"), Told("all"));
        var counted = page.QuerySelectorAll(".item input[type=checkbox]").Length;
        Assert.Equal((2, 1), (emergency.Done, daily.Done));
        Assert.Equal(counted, emergency.All + daily.All);
        Assert.True(emergency.All > 2 && daily.All > 2, $"{emergency.All} emergency steps and {daily.All} others");

        (int Done, int All) Told(string name)
        {
            var bar = page.QuerySelector($"[data-progress={name}] progress")!;
            return (int.Parse(bar.GetAttribute("value")!, CultureInfo.InvariantCulture), int.Parse(bar.GetAttribute("max")!, CultureInfo.InvariantCulture));
        }
    }
}
