using NetflixSecurityGuide.BrowserTests.Engines;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The journeys that carry the site's promise, in each engine. Chromium alone runs all other tests.</summary>
public sealed class JourneyTests(Browser browser, Firefox firefox, RunningSite site) : IClassFixture<Firefox>
{
    private const string Status = "document.querySelector('form[data-checklist] [role=status]').textContent";
    private const string Ticked = "document.querySelectorAll('input:checked').length";

    /// <summary>Whether the next page will have the colours. Asked again until it has, and on each page by itself.</summary>
    private const string IsKept = "(window.next ??= fetch('/facts', { cache: 'no-store' }).then(page => page.text()).then(text => window.next = text.includes('data-theme=\"dark\"') || null).catch(() => window.next = null), window.next === true)";

    public static TheoryData<string> Engines => EngineStart.Names;

    [Theory, MemberData(nameof(Engines))]
    public async Task A_tick_stays_after_a_reload_and_after_back_and_can_be_taken_away(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/guide/devices"));
        await engine.ClickAsync(".item__box");
        await engine.UntilAsync($"{Status}.startsWith('Saved. 1 of ')");

        await engine.ReloadAsync();
        await engine.UntilAsync($"{Ticked} === 1");
        await engine.GoToAsync(site.Of("/facts"));
        await engine.BackAsync();
        await engine.UntilAsync($"location.pathname === '/guide/devices' && {Ticked} === 1");

        await engine.ClickAsync("input:checked");
        await engine.UntilAsync($"{Status}.startsWith('Saved. 0 of ')");
        await engine.GoToAsync(site.Of("/checklist"));
        await engine.UntilAsync($"{Ticked} === 0");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_failed_save_is_said_in_a_bar_that_can_be_pressed_and_a_retry_saves(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/checklist"));
        await engine.EvalAsync("void (window.line = fetch, window.fetch = () => Promise.reject(new TypeError('no line')))");
        await engine.ClickAsync(".item__box");
        await engine.UntilAsync($"{Status}.startsWith('Not saved yet.')");
        await engine.UntilAsync("document.querySelectorAll('.item--unsaved :checked').length === 1");
        // What lies above the bar, or makes it deaf, would get the tap instead.
        await engine.UntilAsync("(box => document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.matches('[data-retry]'))(document.querySelector('[data-retry]').getBoundingClientRect())");

        await engine.EvalAsync("void (window.fetch = window.line)");
        await engine.ClickAsync("[data-retry]");

        await engine.UntilAsync($"{Status}.startsWith('Saved. 1 of ')");
        await engine.ReloadAsync();
        await engine.UntilAsync($"{Ticked} === 1");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_tick_that_the_page_could_not_send_is_sent_by_the_next(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/guide/devices"));
        await engine.EvalAsync("void (window.fetch = () => new Promise(() => {}))");
        await engine.ClickAsync(".item__box");

        await engine.GoToAsync(site.Of("/checklist"));

        await engine.UntilAsync($"{Ticked} === 1 && {Status}.startsWith('Saved. 1 of ')");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Colours_change_in_place_and_stay(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/search?q=password"));
        await engine.ClickAsync(".theme button[value=dark]");
        await engine.UntilAsync($"document.documentElement.dataset.theme === 'dark' && location.search === '?q=password' && {IsKept}");

        await engine.GoToAsync(site.Of("/facts"));
        await engine.UntilAsync("document.documentElement.dataset.theme === 'dark'");
        await engine.BackAsync();
        await engine.UntilAsync("document.documentElement.dataset.theme === 'dark' && location.search === '?q=password'");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task After_back_the_filter_says_what_the_list_shows(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/codes"));
        await engine.ClickAsync("a[href*='see=digits']");
        await engine.UntilAsync("location.search.includes('see=digits') && document.querySelector('.filter [aria-current=true]') !== null");

        await engine.BackAsync();

        await engine.UntilAsync("location.search === '' && document.querySelector('.filter [aria-current=true]') === null");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task The_search_leads_to_a_suggestion_by_keyboard(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/search"));
        await engine.TypeAsync("form[data-search] input", "password");
        await engine.UntilAsync("document.querySelectorAll('#suggestions [role=option]').length > 0");
        await engine.PressAsync("form[data-search] input", "ArrowDown");
        await engine.PressAsync("form[data-search] input", "Enter");

        await engine.UntilAsync("location.pathname !== '/search' && document.readyState === 'complete'");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task The_finder_asks_and_ends_in_a_plan_whose_address_can_be_copied(string name)
    {
        await using var engine = await EngineStart.StartAsync(name, browser, firefox);
        await engine.GoToAsync(site.Of("/recover?signin=yes"));
        await engine.UntilAsync("document.querySelector('main form, main fieldset') !== null");
        await engine.GoToAsync(site.Of(SitePages.Plan));
        await engine.UntilAsync("document.querySelectorAll('.item').length > 3 && document.querySelector('[data-copy] button') !== null");
        await engine.ClickAsync("[data-copy] button");

        await engine.UntilAsync("document.querySelector('.copy__status').textContent.includes('opied')");
    }
}
