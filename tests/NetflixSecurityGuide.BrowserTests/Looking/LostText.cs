using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Looking;

/// <summary>What a reader cannot see without scrolling sideways (WCAG 1.4.10).</summary>
internal static class LostText
{
    /// <summary>Names what sticks out of the page sideways, and text that is cut off by the box around it.</summary>
    private const string Lost = """
        () => {
          const root = document.documentElement, lost = [];
          if (root.scrollWidth > root.clientWidth) {
            for (const element of document.body.querySelectorAll('*:not(svg *)')) {
              const { left, right } = element.getBoundingClientRect(), over = root.dir === 'rtl' ? -left : right - root.clientWidth;
              if (over > 1 && !element.closest('.table')) lost.push('sticks out: ' + element.outerHTML.slice(0, 120));
            }
            lost.push(`the page is ${root.scrollWidth} px wide`);
          }
          for (const element of document.body.querySelectorAll('*:not(.visually-hidden, input, textarea, progress)')) {
            const style = getComputedStyle(element);
            if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) lost.push('cut off: ' + element.outerHTML.slice(0, 120));
          }
          return lost.slice(0, 8);
        }
        """;

    /// <summary>At a width in CSS pixels.</summary>
    public static async Task<IEnumerable<string>> AtAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return (await page.EvaluateAsync<string[]>(Lost)).Select(lost => $"{width} px: {lost}");
    }
}
