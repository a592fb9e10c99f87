using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.ReadersTools;

/// <summary>What Firefox's Reader View leaves of a page, by the library that it uses: Readability.js is @mozilla/readability 0.6.0, unchanged.</summary>
internal static class ReaderView
{
    private const string Compare = """
        () => {
          const bare = text => text.replace(/\s+/g, '');
          const all = selector => [...document.querySelectorAll(selector)];
          const leaves = selector => all(selector).flatMap(part => {
            const blocks = [...part.querySelectorAll('p, li, td, th, summary, h3, h4')].filter(block => !block.querySelector('p, li'));
            return blocks.length ? blocks : [part];
          });
          const wordsOf = node => {
            const copy = node.cloneNode(true);
            copy.querySelectorAll('[popover]').forEach(popup => popup.remove());
            return copy.value ?? copy.textContent;
          };
          const view = bare(new Readability(document.cloneNode(true), { serializer: part => part.textContent }).parse()?.content ?? '');
          const musts = {
            'the item': all('.item__title'),
            'the explanation': leaves('.item__content'),
            'the fact': all('.fact dt, .fact dd p'),
            'the verdict': all('.fact').map(fact => [fact.querySelector('dt'), fact.querySelector('.mark')]),
            'the rest of': all('.prose p:not(.item__acts)').filter(part => view.includes(bare(part.textContent.slice(0, 15)))),
            'the text to send': all('.prose .copy :is(textarea, pre)'),
          };
          const lost = Object.entries(musts).flatMap(([kind, nodes]) => nodes
            .map(node => [node].flat().map(wordsOf).join(''))
            .filter(words => !view.includes(bare(words)))
            .map(words => `loses ${kind} "${words.trim()}"`));
          const strewn = all('[popover]').map(popup => popup.textContent).filter(words => view.includes(bare(words)));
          return [...lost, ...strewn.map(words => `puts into a sentence "${words.trim()}"`)];
        }
        """;

    private static readonly string Library = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReadersTools", "Readability.js"));

    /// <summary>A window with the library in it, which sets HTML as our pages may not.</summary>
    public static async Task<IBrowserContext> OpenAsync(Browser browser)
    {
        var window = await browser.OpenAsync(new() { BypassCSP = true });
        await window.AddInitScriptAsync($"{Library}; window.Readability = Readability;");
        return window;
    }

    /// <summary>What a reader of the page would miss, or read where it does not belong.</summary>
    public static async Task<IEnumerable<string>> FindAsync(IPage page) => await page.EvaluateAsync<string[]>(Compare);
}
