using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The Tab key walks through every control of a page in reading order, always visibly, and out again (WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11).</summary>
public sealed class FocusTests(Browser browser, RunningSite site)
{
    private const string Controls = """
        () => {
          globalThis.controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(control => control.type !== 'hidden' && control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }));
          return controls.length;
        }
        """;

    /// <summary>Place of the focused control in the document, and what is wrong with how it shows its focus.</summary>
    private const string Focused = """
        () => {
          const focused = document.activeElement, style = getComputedStyle(focused), box = focused.getBoundingClientRect();
          const wrong = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('shows no focus');
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('is off the screen');
          return { place: controls.indexOf(focused), name: focused.outerHTML.slice(0, 100), wrong: wrong.join(', ') };
        }
        """;

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 320)]
    [InlineData("/guide/password", 1280)]
    [InlineData("/guide/devices", 320)]
    [InlineData("/checklist", 320)]
    [InlineData("/codes", 1280)]
    [InlineData("/facts", 320)]
    [InlineData("/recover", 320)]
    [InlineData("/recover/words", 1280)]
    public async Task Tab_goes_through_every_control_in_order_and_visibly(string address, int width)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 700 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        var findings = new List<string>();
        var count = await page.EvaluateAsync<int>(Controls);
        for (var place = 0; place < count; place++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<FocusedControl>(Focused);
            if (focused.Place != place) findings.Add($"control {focused.Place} after control {place - 1}: {focused.Name}");
            if (focused.Wrong.Length > 0) findings.Add($"{focused.Wrong}: {focused.Name}");
        }

        Findings.None(findings);
    }

    private sealed class FocusedControl
    {
        public int Place { get; set; }

        public string Name { get; set; } = "";

        public string Wrong { get; set; } = "";
    }
}
