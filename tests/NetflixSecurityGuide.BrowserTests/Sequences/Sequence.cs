using System.Diagnostics;
using Microsoft.Playwright;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>
/// A reader who does what the seed says, on a line that is as bad as the seed says. However it goes, each page shows as
/// saved what is saved, says what is not, and no change is lost: on a good line the next page saves the rest.
/// </summary>
internal sealed class Sequence
{
    /// <summary>A limit for what never comes, not a measure.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly string[] Addresses = ["/checklist", "/guide/devices", "/guide/inbox", "/facts", SitePages.Plan];

    private const string Toggle = """
        number => {
          const boxes = document.querySelectorAll('.item__box:enabled');
          const box = boxes[number % boxes.length];
          box?.click();
          return box ? `${box.value} ${box.checked}` : '';
        }
        """;

    private readonly IBrowserContext _window;
    private readonly BadLine _line;
    private readonly Uri _root;
    private readonly Random _random;
    private readonly (int Weight, string Name, Func<Task> Do)[] _actions;
    private readonly List<string> _done = [];
    private readonly List<IPage> _pages = [];
    private readonly Dictionary<IPage, HashSet<string>> _clicked = [];
    private readonly Dictionary<string, bool> _wishes = new(StringComparer.Ordinal);
    private IPage _page = null!;

    private Sequence(int seed, IBrowserContext window, BadLineSite site)
    {
        (_window, _line, _random) = (window, site.Line, new Random(seed));
        // A host of its own: no cookie and no entry of another sequence.
        _root = new UriBuilder(site.Of("/")) { Host = $"sequence-{seed}.localhost" }.Uri;
        _actions =
        [
            (8, "toggle", ToggleAsync),
            (4, "line", ChangeLineAsync),
            (2, "let go", LetGoAsync),
            (3, "go to", GoToAsync),
            (2, "back", () => LeaveAsync(GoBackAsync)),
            (2, "reload", () => LeaveAsync(page => page.ReloadAsync())),
            (1, "close", CloseAsync),
            (1, "second tab", OpenAsync),
            (1, "other tab", ChangeTabAsync),
            (2, "try again", () => _page.EvaluateAsync("() => document.querySelector('[data-retry]:not([hidden])')?.click()")),
            (1, "wake", () => _page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")),
        ];
    }

    /// <summary>What went wrong, with all that was done; null if all went well.</summary>
    public static async Task<string?> FaultAsync(int seed, IBrowserContext window, BadLineSite site)
    {
        var sequence = new Sequence(seed, window, site);
        try
        {
            return await sequence.RunAsync() is { } fault ? $"seed {seed}: {fault}\n  after {string.Join("; ", sequence._done)}" : null;
        }
        finally
        {
            site.Line.State = Line.Good;
            site.Line.LetGo();
            // The next sequence begins in the tab that is left: to open one takes longer than to load a page.
            foreach (var page in window.Pages.Skip(1).ToArray()) await page.CloseAsync();
        }
    }

    private async Task<string?> RunAsync()
    {
        await BeginAsync(_window.Pages.Count > 0 ? _window.Pages[0] : await _window.NewPageAsync());
        for (var left = _random.Next(6, 16); left > 0; left--)
        {
            var at = _random.Next(_actions.Sum(action => action.Weight));
            var (_, name, act) = _actions.First(action => (at -= action.Weight) < 0);
            _done.Add(name);
            await act();
        }

        if (_line.State == Line.Slow) _line.State = Line.Good;
        if (await UntilRightAsync(isAllSaved: false) is { } fault) return $"on the line as it was ({_line.State}): {fault}";
        _line.State = Line.Good;
        await LeaveAsync(page => page.ReloadAsync());
        return await UntilRightAsync(isAllSaved: true) is { } lost ? $"on a good line: {lost}" : null;
    }

    private async Task ToggleAsync()
    {
        for (var clicks = _random.Next(1, 4); clicks > 0; clicks--)
        {
            if ((await _page.EvaluateAsync<string>(Toggle, _random.Next(1000))).Split(' ') is not [var id, var isChecked]) return;
            _done[^1] += $" {id} {isChecked}";
            _wishes[id] = isChecked == "true";
            // The page of the last click has the say.
            foreach (var (page, ids) in _clicked) _ = page == _page ? ids.Add(id) : ids.Remove(id);
        }
    }

    private Task ChangeLineAsync()
    {
        _line.State = _random.Next(3) == 0 ? Line.Good : (Line)_random.Next(1, Enum.GetValues<Line>().Length);
        _done[^1] += $" {_line.State}";
        return Task.CompletedTask;
    }

    private Task LetGoAsync()
    {
        _line.LetGo();
        return Task.CompletedTask;
    }

    private Task GoToAsync()
    {
        var address = Addresses[_random.Next(Addresses.Length)];
        _done[^1] += $" {address}";
        return LeaveAsync(page => page.GotoAsync(new Uri(_root, address).AbsoluteUri));
    }

    private async Task GoBackAsync(IPage page)
    {
        await page.GoBackAsync();
        // Before the first page was none, or that of another sequence.
        if (new Uri(page.Url).Host != _root.Host) await page.GoForwardAsync();
    }

    private async Task LeaveAsync(Func<IPage, Task> leave)
    {
        _clicked[_page].Clear();
        await leave(_page);
    }

    private async Task OpenAsync() => await BeginAsync(await _window.NewPageAsync());

    private async Task BeginAsync(IPage page)
    {
        _page = page;
        _pages.Add(_page);
        _clicked[_page] = new HashSet<string>(StringComparer.Ordinal);
        await _page.GotoAsync(new Uri(_root, Addresses[_random.Next(2)]).AbsoluteUri);
    }

    private async Task CloseAsync()
    {
        _pages.Remove(_page);
        await _page.CloseAsync();
        if (_pages.Count == 0) await OpenAsync();
        else await ShowAsync(_pages[^1]);
    }

    private Task ChangeTabAsync() => ShowAsync(_pages[_random.Next(_pages.Count)]);

    /// <summary>Without a screen, all pages count as visible, and none hears that it has come to the front.</summary>
    private async Task ShowAsync(IPage page)
    {
        _page = page;
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    }

    /// <summary>Waits until all pages are right; what is still wrong at the limit is the fault.</summary>
    private async Task<string?> UntilRightAsync(bool isAllSaved)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            _line.LetGo();
            var faults = await FaultsAsync(isAllSaved);
            if (faults.Count == 0) return null;
            if (waited.Elapsed > Limit) return string.Join("; ", faults);
            await Task.Delay(50);
        }
    }

    private async Task<IReadOnlyCollection<string>> FaultsAsync(bool isAllSaved)
    {
        var cookies = await _window.CookiesAsync([_root.AbsoluteUri]);
        var state = ChecklistState.Parse(cookies.FirstOrDefault(cookie => cookie.Name == ChecklistCookie.Name)?.Value);
        var saved = state.Marks.Where(mark => mark.Value.Ticked is not null).Select(mark => mark.Key).ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        IReadOnlyList<Screen.Box> unsent = [];
        foreach (var page in _pages)
        {
            var screen = await Screen.OfAsync(page);
            unsent = screen.Unsent;
            faults.AddRange(screen.Faults(saved, _clicked[page]).Select(fault => $"{new Uri(page.Url).PathAndQuery}: {fault}"));
        }

        foreach (var (id, wanted) in _wishes)
        {
            var kept = unsent.FirstOrDefault(box => box.Id == id);
            if ((kept?.Checked ?? saved.Contains(id)) != wanted) faults.Add($"{id} was {(wanted ? "ticked" : "unticked")}, and that is lost");
            else if (isAllSaved && kept is not null) faults.Add($"{id} is still not saved");
        }

        return faults;
    }
}
