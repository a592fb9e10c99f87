using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Offline;

/// <summary>What a reader does with the copy, and what the browser then holds.</summary>
internal static class KeptCopy
{
    /// <summary>Opens the page, keeps a copy, and waits until the page says so.</summary>
    public static async Task<IPage> KeepAsync(this IBrowserContext window, RunningSite site, string prefix = "")
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(prefix + "/offline"));
        await page.Locator("[data-keep]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-remove]")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Every text in every cache.</summary>
    public static Task<string[]> TextsAsync(this IPage page) => page.EvaluateAsync<string[]>("""
        async () => {
          const texts = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
          }
          return texts;
        }
        """);

    /// <summary>Waits for what only an asynchronous look can tell, as long as an expectation waits. To <c>WaitForFunction</c> a promise is a yes.</summary>
    public static Task UntilAsync(this IPage page, string condition) => page.EvaluateAsync($$"""
        async () => {
          const limit = AbortSignal.timeout(20_000);
          while (!({{condition}})) {
            limit.throwIfAborted();
            await new Promise(requestAnimationFrame);
          }
        }
        """);

    /// <summary>Names of caches and scopes of workers.</summary>
    public static Task<string[]> TracesAsync(this IPage page) => page.EvaluateAsync<string[]>("""
        async () => [...await caches.keys(), ...(await navigator.serviceWorker.getRegistrations()).map(registration => registration.scope)]
        """);
}
