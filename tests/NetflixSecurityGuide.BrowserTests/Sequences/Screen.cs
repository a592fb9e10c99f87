using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>What a page shows of the list, and what the browser keeps for later.</summary>
internal sealed class Screen
{
    private const string Read = """
        () => ({
          boxes: [...document.querySelectorAll('.item__box')].map(box => ({ id: box.value, checked: box.checked, unsaved: box.closest('li').matches('.item--unsaved') })),
          says: [...document.querySelectorAll('form[data-checklist] [role=status]')].map(status => status.textContent).join(' '),
          unsent: Object.keys(localStorage).filter(key => key.startsWith('unsent ticked ')).map(key => ({ id: key.split(' ')[2], checked: localStorage[key][0] === '+' })),
        })
        """;

    public Box[] Boxes { get; set; } = [];

    public Box[] Unsent { get; set; } = [];

    /// <summary>The words beside the list.</summary>
    public string Says { get; set; } = "";

    public bool SaysNotSaved => Says.Contains("Not saved", StringComparison.Ordinal);

    /// <summary>Another page has saved since this one was asked for, and what is ticked now could not be asked.</summary>
    public bool SaysOlder => Says.Contains("This list may be out of date.", StringComparison.Ordinal);

    public bool SaysLate => Says.Contains("The site does not answer.", StringComparison.Ordinal);

    public static Task<Screen> OfAsync(IPage page) => page.EvaluateAsync<Screen>(Read);

    /// <summary>What is false on this page, if these items are saved.</summary>
    /// <param name="clicked">Items that were clicked on this page; if one is not saved, the page says so in words.</param>
    public IEnumerable<string> Faults(IReadOnlySet<string> saved, IReadOnlySet<string> clicked)
    {
        var unsent = Unsent.ToDictionary(box => box.Id, box => box.Checked, StringComparer.Ordinal);
        foreach (var box in Boxes)
        {
            var isUnsent = unsent.TryGetValue(box.Id, out var wanted);
            if (box.Unsaved != isUnsent) yield return $"{box.Id} is {(isUnsent ? "not saved, and looks saved" : "saved, and looks unsaved")}";
            if (SaysOlder && !isUnsent) continue;
            if (box.Checked != (isUnsent ? wanted : saved.Contains(box.Id))) yield return $"{box.Id} looks {(box.Checked ? "ticked" : "open")}";
        }

        if (!SaysNotSaved && unsent.Keys.Any(clicked.Contains)) yield return $"no word that {string.Join(", ", unsent.Keys.Where(clicked.Contains))} is not saved, but '{Says}'";
        if (SaysNotSaved && !Boxes.Any(box => unsent.ContainsKey(box.Id))) yield return $"'{Says}', but all is saved";
    }

    internal sealed class Box
    {
        public string Id { get; set; } = "";

        public bool Checked { get; set; }

        public bool Unsaved { get; set; }
    }
}
