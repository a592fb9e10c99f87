using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The browser's own coverage over every page, width, theme and state: a rule that no page uses is dead weight.</summary>
public sealed partial class UnusedCssTests(Browser browser, ShippedSite site)
{
    /// <summary>Beginnings of rules that this browser or these pages cannot show, with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> Allowed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".progress ::-moz-progress-bar"] = "Firefox's name for the filled part of the bar",
        [".problems"] = "shown in Development only, above a guide with faults",
        [".alert--caution"] = "an editor may write it at any time",
        ["pre {"] = "an editor may write it at any time",
        ["blockquote {"] = "an editor may write it at any time",
        [":is(.group, .item__more, .contents details) > summary::-webkit-details-marker"] = "Safari's name for the arrow",
        [".item--unsaved"] = "shown while a tick is on its way",
        [".finish "] = "shown once nothing on the list is left",
        [".fact__stale"] = "shown once a fact has not been checked for 60 days",
    };

    private static readonly string[] States = ["hover", "focus", "focus-visible", "target"];

    /// <summary>Marks the first element of each rule that only shows while a pointer, the keyboard or the address is on it.</summary>
    private const string MarkForStates = """
        () => {
          const state = /:(hover|focus-visible|focus|target)(?![\w-])/g;
          const walk = rules => [...rules].forEach(rule => {
            if (rule.selectorText) for (const one of rule.selectorText.match(state) ? rule.selectorText.split(',') : [])
              document.querySelector(one.replace(state, '').trim() || 'a')?.setAttribute('data-state', '');
            else if (rule.cssRules) walk(rule.cssRules);
          });
          walk(document.styleSheets[0].cssRules);
        }
        """;

    /// <summary>Opens what can be opened, and takes both themes in turn.</summary>
    private const string Open = """
        () => {
          // Opening one closes the one before.
          for (const popover of [...document.querySelectorAll('[popover]')].reverse()) {
            popover.showPopover();
            document.body.offsetHeight;
          }
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const toast of document.querySelectorAll('.toast')) toast.textContent = 'Copied';
          for (const theme of ['dark', 'light']) {
            document.documentElement.dataset.theme = theme;
            document.body.offsetHeight;
          }
        }
        """;

    [Fact]
    public async Task Every_rule_of_the_stylesheet_is_used_somewhere()
    {
        var (text, used) = ("", Array.Empty<bool>());
        foreach (var ticked in new[] { true, false })
        {
            await using var window = await browser.OpenAsync();
            if (ticked) await SitePages.TickSomeAsync(window, site);
            var page = await window.NewPageAsync();
            var devtools = await window.NewCDPSessionAsync(page);
            await devtools.SendAsync("DOM.enable");
            var sheet = "";
            devtools.Event("CSS.styleSheetAdded").OnEvent += (_, added) =>
            {
                var header = added!.Value.GetProperty("header");
                if (header.GetProperty("sourceURL").GetString()!.Contains("/css/site", StringComparison.Ordinal)) sheet = header.GetProperty("styleSheetId").GetString()!;
            };
            await devtools.SendAsync("CSS.enable");
            // One page of each kind first: they use nearly all rules, and the others are looked at only for the rest.
            foreach (var address in ticked ? SitePages.Ticked.Select(row => row.Data) : SitePages.OfEachKind.Union(SitePages.Addresses, StringComparer.Ordinal))
            {
                if (text.Length > 0 && !Unused(text, used).Any()) break;
                await devtools.SendAsync("CSS.startRuleUsageTracking");
                await page.GotoAsync(site.Of(address));
                await LookAroundAsync(page, devtools);
                var answer = await devtools.SendAsync("CSS.stopRuleUsageTracking");
                if (text.Length == 0)
                {
                    text = (await devtools.SendAsync("CSS.getStyleSheetText", new() { ["styleSheetId"] = sheet }))!.Value.GetProperty("text").GetString()!;
                    used = new bool[text.Length];
                }

                Mark(text, used, answer!.Value.GetProperty("ruleUsage"), sheet);
            }
        }

        Findings.None([.. Unused(text, used)]);
    }

    /// <summary>Widths, colours, paper, and what hovering, pressing, typing and opening show.</summary>
    private static async Task LookAroundAsync(IPage page, ICDPSession devtools)
    {
        foreach (var width in (int[])[320, 768, 1920])
        {
            await page.SetViewportSizeAsync(width, 800);
            await UseStylesAsync(page);
        }

        await page.SetViewportSizeAsync(1280, 800);
        if (await page.Locator("main [data-search] [role=combobox]").CountAsync() > 0)
        {
            // One change of the text is one question to the server, so the list stays as it is once it is there.
            await page.GetByRole(AriaRole.Combobox).FillAsync("inbox");
            await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Combobox).PressAsync("ArrowDown");
        }

        if (await page.Locator(".masthead__search").CountAsync() > 0)
        {
            await page.Locator(".masthead__search input").FillAsync("inbox");
            await Assertions.Expect(page.Locator(".masthead__search [role=option]").First).ToBeVisibleAsync();
        }

        await page.EvaluateAsync(Open);
        await ForceStatesAsync(page, devtools);
        await UseStylesAsync(page);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await UseStylesAsync(page);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Contrast = Contrast.More });
        await UseStylesAsync(page);
        await page.EmulateMediaAsync(new() { Contrast = Contrast.NoPreference, Media = Media.Print });
        await UseStylesAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>The browser only works out styles when someone asks for a size.</summary>
    private static async Task UseStylesAsync(IPage page) => await page.EvaluateAsync("document.body.offsetHeight");

    private static async Task ForceStatesAsync(IPage page, ICDPSession devtools)
    {
        await page.EvaluateAsync(MarkForStates);
        var document = await devtools.SendAsync("DOM.getDocument");
        var root = document!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var found = await devtools.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = "[data-state]" });
        foreach (var node in found!.Value.GetProperty("nodeIds").EnumerateArray())
            await devtools.SendAsync("CSS.forcePseudoState", new() { ["nodeId"] = node.GetInt32(), ["forcedPseudoClasses"] = States });
    }

    private static void Mark(string text, bool[] used, JsonElement rules, string sheet)
    {
        foreach (var rule in rules.EnumerateArray())
        {
            if (!rule.GetProperty("used").GetBoolean() || rule.GetProperty("styleSheetId").GetString() != sheet) continue;
            var (start, end) = ((int)rule.GetProperty("startOffset").GetDouble(), (int)rule.GetProperty("endOffset").GetDouble());
            // Layers and media queries are listed too, and would cover all the rules in them.
            if (!AtRule().IsMatch(text[..start])) Array.Fill(used, true, start, end - start);
        }
    }

    /// <summary>What is left when comments and used rules are cut out, but for the braces of at-rules and what is allowed: the rules nothing used.</summary>
    private static IEnumerable<string> Unused(string text, bool[] used)
    {
        var left = new StringBuilder();
        for (var i = 0; i < text.Length; i++) left.Append(used[i] ? ' ' : text[i]);
        return Rule().Matches(Comment().Replace(left.ToString(), "")).Select(rule => rule.Value.Trim())
            .Where(rule => rule[0] != '@' && !Allowed.Keys.Any(allowed => rule.StartsWith(allowed, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@[a-z-]+\s*$", RegexOptions.RightToLeft, 1000)]
    private static partial Regex AtRule();

    [GeneratedRegex(@"[^{};]+\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Rule();
}
