using System.Globalization;
using System.Net;
using System.Text;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>
/// A reader with a browser's cookie jar who ticks and unticks, and looks after each save whether the page shows
/// precisely what they ticked.
/// </summary>
internal sealed class SoakSaver(Uri proxy, SoakFigures figures, int number)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // One address for each saver, as behind a second proxy.
    private readonly string _visitor = string.Create(CultureInfo.InvariantCulture, $"10.1.200.{number}");
    private readonly HashSet<string> _ticked = new(StringComparer.Ordinal);
    private readonly Random _random = new(number);

    public async Task SaveAsync(CancellationToken cancellation)
    {
        using var client = new SoakClient(proxy, figures, new CookieContainer());
        var items = await ItemsAsync(client);
        while (!cancellation.IsCancellationRequested)
        {
            string[] changed = [.. items.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))];
            var saved = await SaveAsync(client, changed);
            if (await client.SendAsync("/checklist", _visitor) is { } page)
            {
                if (!Ticked(page).SetEquals(_ticked)) figures.Fault("lost ticks", $"saver {number} sees {string.Join(' ', Ticked(page))} instead of {string.Join(' ', _ticked)}");
                figures.Count(page.Instance == saved ? "saves checked on the same instance" : "saves checked on the other instance");
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    /// <summary>Sends one form; a form whose answer was cut changed nothing, because the browser got no cookie.</summary>
    private async Task<string?> SaveAsync(SoakClient client, string[] changed)
    {
        var were = changed.Where(_ticked.Contains).ToList();
        var ticked = changed.Except(were, StringComparer.Ordinal).ToList();
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("items", string.Join(' ', changed)), KeyValuePair.Create("were", string.Join(' ', were)), KeyValuePair.Create("return", "/checklist"),
            .. ticked.Select(id => KeyValuePair.Create("ticked", id)),
        ]);
        if (await client.SendAsync("/checklist", _visitor, form: form) is not { } answer) return null;
        if (answer.Status != HttpStatusCode.SeeOther)
        {
            figures.Fault("wrong pages", string.Create(CultureInfo.InvariantCulture, $"a save answered {(int)answer.Status}"));
            return null;
        }

        _ticked.ExceptWith(were);
        _ticked.UnionWith(ticked);
        return answer.Instance;
    }

    private async Task<string[]> ItemsAsync(SoakClient client) =>
        await client.SendAsync("/checklist", _visitor) is { } page && SoakBoxes.In(Encoding.UTF8.GetString(page.Body)) is { Count: > 0 } boxes
            ? [.. boxes.Select(box => box.Id).Distinct(StringComparer.Ordinal)]
            : throw new InvalidOperationException("The checklist has no items.");

    private static HashSet<string> Ticked(SoakAnswer page) =>
        SoakBoxes.In(Encoding.UTF8.GetString(page.Body)).Where(box => box.IsTicked).Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
}
