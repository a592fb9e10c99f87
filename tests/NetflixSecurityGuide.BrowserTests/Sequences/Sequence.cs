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

    private const string TryAgain = "() => document.querySelector('[data-retry]:not([hidden])')?.click()";

    private readonly IBrowserContext _window;
    private readonly BadLine _line;
    private readonly Uri _root;
    private readonly Random _random;
    private readonly Tabs _tabs;
    private readonly (int Weight, string Name, Func<Task> Do)[] _actions;
    private readonly List<string> _done = [];
    private readonly Dictionary<string, bool> _wishes = new(StringComparer.Ordinal);

    private Sequence(int seed, IBrowserContext window, BadLineSite site)
    {
        (_window, _line, _random) = (window, site.Line, new Random(seed));
        // A host of its own: no cookie and no entry of another sequence.
        _root = new UriBuilder(site.Of("/")) { Host = $"sequence-{seed}.localhost" }.Uri;
        _tabs = new Tabs(window, _root);
        _actions =
        [
            (8, "toggle", ToggleAsync),
            (4, "line", ChangeLineAsync),
            (2, "let go", LetGoAsync),
            (3, "go to", GoToAsync),
            (2, "back", _tabs.GoBackAsync),
            (2, "reload", _tabs.ReloadAsync),
            (1, "close", CloseAsync),
            (1, "second tab", () => _tabs.OpenAsync(FirstAddress())),
            (1, "other tab", () => _tabs.ShowAsync(_random.Next(_tabs.All.Count))),
            (2, "try again", () => Page.EvaluateAsync(TryAgain)),
            (1, "wake", () => Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")),
        ];
    }

    private IPage Page => _tabs.Front.Page;

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
            foreach (var page in window.Pages.Skip(1).ToArray()) await page.CloseAsync();
        }
    }

    private async Task<string?> RunAsync()
    {
        await _tabs.BeginAsync(FirstAddress());
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
        await _tabs.ReloadAsync();
        return await UntilRightAsync(isAllSaved: true) is { } lost ? $"on a good line: {lost}" : null;
    }

    private async Task ToggleAsync()
    {
        for (var clicks = _random.Next(1, 4); clicks > 0; clicks--)
        {
            if ((await Page.EvaluateAsync<string>(Toggle, _random.Next(1000))).Split(' ') is not [var id, var isChecked]) return;
            _done[^1] += $" {id} {isChecked}";
            _wishes[id] = isChecked == "true";
            _tabs.NoteClick(id);
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
        return _tabs.GoToAsync(address);
    }

    private async Task CloseAsync()
    {
        if (!await _tabs.CloseAsync()) await _tabs.OpenAsync(FirstAddress());
    }

    private string FirstAddress() => Addresses[_random.Next(2)];

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
            if (isAllSaved) await TryAgainWhereLateAsync();
            await Task.Delay(50);
        }
    }

    /// <summary>Time flies, so a busy machine can miss a page's limit on a good line, too. Then the reader does what the page offers.</summary>
    private async Task TryAgainWhereLateAsync()
    {
        foreach (var tab in _tabs.All)
        {
            if (await Screen.OfAsync(tab.Page) is { SaysLate: true } or { SaysOlder: true }) await tab.Page.EvaluateAsync(TryAgain);
        }
    }

    private async Task<IReadOnlyCollection<string>> FaultsAsync(bool isAllSaved)
    {
        var cookies = await _window.CookiesAsync([_root.AbsoluteUri]);
        var state = ChecklistState.Parse(cookies.FirstOrDefault(cookie => cookie.Name == ChecklistCookie.Name)?.Value);
        var saved = state.Marks.Where(mark => mark.Value.Ticked is not null).Select(mark => mark.Key).ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        Screen.Box[] unsent = [];
        foreach (var (page, clicked) in _tabs.All.Select(tab => (tab.Page, tab.Clicked)))
        {
            var screen = await Screen.OfAsync(page);
            unsent = screen.Unsent;
            faults.AddRange(screen.Faults(saved, clicked).Select(fault => $"{new Uri(page.Url).PathAndQuery}: {fault}"));
            if (isAllSaved && (unsent.Length > 0 || screen.SaysOlder)) faults.Add($"{new Uri(page.Url).PathAndQuery}: says '{screen.Says}'");
        }

        foreach (var (id, wanted) in _wishes)
        {
            var kept = Array.Find(unsent, box => box.Id == id);
            if ((kept?.Checked ?? saved.Contains(id)) != wanted) faults.Add($"{id} was {(wanted ? "ticked" : "unticked")}, and that is lost");
            else if (isAllSaved && kept is not null) faults.Add($"{id} is still not saved");
        }

        return faults;
    }
}
