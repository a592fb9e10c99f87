using NetflixSecurityGuide.BrowserTests.Looking;

namespace NetflixSecurityGuide.BrowserTests.Languages;

/// <summary>Every page in a language that is written from right to left and takes 40 % more room, before anybody translates into one.</summary>
public sealed class RightToLeftTests(SharedWindow window, RightToLeftSite site) : IClassFixture<SharedWindow>, IClassFixture<RightToLeftSite>
{
    /// <summary>Makes every word 40 % longer, but for words that are long as it is: no language makes those longer too.</summary>
    private const string Lengthen = """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (!text.parentElement.closest('script, style, svg, textarea, .languages'))
              text.data = text.data.replace(/\p{L}{2,9}/gu, word => word + 'ö'.repeat(Math.ceil(word.length * .4)));
          }
        }
        """;

    /// <summary>
    /// Names each box that does not move to the other side with the direction of the page, or whose borders, paddings and
    /// corners stay. Boxes within a line are left out: their order follows the letters, which are Latin.
    /// </summary>
    private const string Unmirrored = """
        () => {
          const root = document.documentElement, wrong = [];
          const boxes = [...document.body.querySelectorAll('*')].filter(element => {
            for (let one = element; one !== document.body; one = one.parentElement) {
              const { display, direction } = getComputedStyle(one);
              if (/^inline|none|contents/.test(display) || direction === 'ltr' || one.matches('svg, select, textarea')) return false;
            }
            return true;
          });
          const measure = () => boxes.map(box => {
            const { left, right, width } = box.getBoundingClientRect(), style = getComputedStyle(box);
            const sides = side => ['border', 'padding', 'margin'].map(kind => style[kind + side + (kind === 'border' ? 'Width' : '')]).join();
            return { left, right, width, start: [sides('Left'), style.borderTopLeftRadius, style.borderBottomLeftRadius].join(), end: [sides('Right'), style.borderTopRightRadius, style.borderBottomRightRadius].join() };
          });
          const rtl = measure();
          root.dir = 'ltr';
          const ltr = measure();
          root.dir = 'rtl';
          boxes.forEach((box, i) => {
            const moved = Math.abs(rtl[i].left - (root.clientWidth - ltr[i].right)) <= 1 && Math.abs(rtl[i].width - ltr[i].width) <= 1;
            if (!moved || rtl[i].start !== ltr[i].end || rtl[i].end !== ltr[i].start) wrong.push('stays on its side: ' + box.outerHTML.slice(0, 120));
          });
          return wrong.slice(0, 8);
        }
        """;

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_is_cut_off_and_every_box_changes_sides(string address)
    {
        var page = window.Page;
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync(site.Of(RightToLeftSite.Prefix + address));
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
        await page.EvaluateAsync(SitePages.OpenDetails);

        var lost = new List<string>();
        foreach (var width in new[] { 360, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            lost.AddRange((await page.EvaluateAsync<string[]>(Unmirrored)).Select(wrong => $"{width} px: {wrong}"));
        }

        await page.EvaluateAsync(Lengthen);
        foreach (var width in new[] { 320, 360, 768, 1280, 1920 }) lost.AddRange(await LostText.AtAsync(page, width));
        Findings.None(lost);
    }
}
