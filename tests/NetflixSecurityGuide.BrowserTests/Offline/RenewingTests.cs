using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using NetflixSecurityGuide.Tests;

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

    /// <summary>The same address, after the operator has started the site again without the copy.</summary>
    private sealed class SwitchedOff(int port) : RunningSite("Production", FixtureGuide.Folder, port)
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

        await page.UntilAsync("(await caches.keys()).every(name => !name.includes(' old '))");
        Assert.Single(await page.EvaluateAsync<string[]>("() => caches.keys()"));
    }

    [Fact]
    public async Task Where_the_operator_takes_the_copies_away_they_go_by_themselves()
    {
        await using var window = await browser.OpenAsync();
        var before = new RunningSite();
        var address = new Uri(before.Of("/codes"));
        var page = await window.KeepAsync(before);
        await before.DisposeAsync();
        await using var off = new SwitchedOff(address.Port);

        await page.GotoAsync(address.AbsoluteUri);

        await page.UntilAsync("!(await caches.keys()).length && !(await navigator.serviceWorker.getRegistrations()).length");
    }
}
