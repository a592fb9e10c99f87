using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>The tabs of one sequence, and the one in front.</summary>
internal sealed class Tabs(IBrowserContext window, Uri root)
{
    private readonly List<Tab> _all = [];

    public IReadOnlyList<Tab> All => _all;

    public Tab Front { get; private set; } = null!;

    /// <summary>Begins in the tab that another sequence left: to open one takes longer than to load a page.</summary>
    public async Task BeginAsync(string address) => await AddAsync(window.Pages.Count > 0 ? window.Pages[0] : await window.NewPageAsync(), address);

    public async Task OpenAsync(string address) => await AddAsync(await window.NewPageAsync(), address);

    public Task GoToAsync(string address) => LeaveAsync(page => page.GotoAsync(new Uri(root, address).AbsoluteUri));

    public Task ReloadAsync() => LeaveAsync(page => page.ReloadAsync());

    public Task GoBackAsync() => LeaveAsync(async page =>
    {
        await page.GoBackAsync();
        // Before the first page was none, or that of another sequence.
        if (new Uri(page.Url).Host != root.Host) await page.GoForwardAsync();
    });

    /// <summary>Closes the tab in front; false if it was the last.</summary>
    public async Task<bool> CloseAsync()
    {
        _all.Remove(Front);
        await Front.Page.CloseAsync();
        if (_all.Count == 0) return false;
        await ShowAsync(_all.Count - 1);
        return true;
    }

    /// <summary>Without a screen, all pages count as visible, and none hears that it has come to the front.</summary>
    public async Task ShowAsync(int index)
    {
        Front = _all[index];
        await Front.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    }

    /// <summary>The page of the last click has the say.</summary>
    public void NoteClick(string id)
    {
        foreach (var tab in _all) _ = tab == Front ? tab.Clicked.Add(id) : tab.Clicked.Remove(id);
    }

    private async Task LeaveAsync(Func<IPage, Task> leave)
    {
        Front.Clicked.Clear();
        await leave(Front.Page);
    }

    private async Task AddAsync(IPage page, string address)
    {
        Front = new Tab(page);
        _all.Add(Front);
        await page.GotoAsync(new Uri(root, address).AbsoluteUri);
    }

    internal sealed record Tab(IPage Page)
    {
        /// <summary>Items that were clicked on the page that is open, and on no other since.</summary>
        public HashSet<string> Clicked { get; } = new(StringComparer.Ordinal);
    }
}
