using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.BrowserTests.Offline;

/// <summary>A copy that has grown old, and an operator who takes the copies away.</summary>
public sealed class RenewingTests(Browser browser, RunningSite site)
{
    /// <summary>Gives the copy another version, or another age: both are in the name of its cache.</summary>
    private const string Rename = """
        async ([version, days]) => {
          const [name] = await caches.keys();
          const [copy, list, newest, at] = name.split(' ');
          const [from, to] = [await caches.open(name), await caches.open([copy, list, version || newest, at - days * 86_400_000].join(' '))];
          for (const request of await from.keys()) await to.put(request, await from.match(request));
          await caches.delete(name);
        }
        """;

    /// <summary>The site of an operator who offers no copy any more; the browser meets its worker at the address of the other.</summary>
    private sealed class SwitchedOff : RunningSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Guide:Offline", "false");
        }
    }

    [Fact]
    public async Task The_page_says_that_there_is_a_newer_guide_and_renews_the_copy()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        var name = Assert.Single(await page.EvaluateAsync<string[]>("() => caches.keys()"));
        await page.EvaluateAsync(Rename, new object[] { "old", 0 });
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToContainTextAsync("There is a newer guide.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Renew" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).Not.ToContainTextAsync("There is a newer guide.");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToContainTextAsync("Copy of");
        Assert.Equal(name.Split(' ')[..3], Assert.Single(await page.EvaluateAsync<string[]>("() => caches.keys()")).Split(' ')[..3]);
    }

    [Fact]
    public async Task A_copy_of_more_than_a_week_renews_itself_at_the_next_visit()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await page.EvaluateAsync(Rename, new object[] { "old", 8 });

        await page.GotoAsync(site.Of("/codes"));

        await page.WaitForFunctionAsync("async () => { const names = await caches.keys(); return names.length === 1 && !names[0].includes(' old '); }");
    }

    [Fact]
    public async Task Where_the_operator_takes_the_copies_away_they_go_by_themselves()
    {
        await using var off = new SwitchedOff();
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        var worker = await window.APIRequest.GetAsync(off.Of("/sw.js"));
        var gone = await worker.TextAsync();
        await window.RouteAsync("**/sw.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = gone }));

        await page.EvaluateAsync("async () => (await navigator.serviceWorker.getRegistration()).update()");

        await page.WaitForFunctionAsync("async () => !(await caches.keys()).length && !(await navigator.serviceWorker.getRegistrations()).length");
    }
}
