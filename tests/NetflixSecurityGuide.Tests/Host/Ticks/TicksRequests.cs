using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>A reader of the checklist as these tests see one.</summary>
internal static class TicksRequests
{
    /// <summary>A page as a reader with this cookie gets it.</summary>
    public static async Task<IHtmlDocument> PageWithAsync(this GuideSite site, string ticks, string address, string? visits = null)
    {
        using var answer = await site.GetWithAsync(ticks, address, visits);
        return await GuideSite.PageAsync(answer);
    }

    public static Task<HttpResponseMessage> GetWithAsync(this GuideSite site, string ticks, string address, string? visits = null) =>
        site.ReaderWithCookie(visits is null ? ticks : $"{ticks}; visits={visits}").AskAsync(address);

    /// <summary>Posts with this cookie and gives the cookie that the answer sets, or null.</summary>
    public static async Task<(HttpStatusCode Status, string? Ticks, IHtmlDocument Page)> PostWithAsync(
        this GuideSite site, string ticks, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie(ticks), address, fields);
        return (answer.StatusCode, CookieOf(answer, ChecklistCookie.Name), await GuideSite.PageAsync(answer));
    }

    public static string? CookieOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            ? cookies.Select(cookie => cookie.Split(';')[0]).Where(cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal)).Select(cookie => cookie[(name.Length + 1)..]).FirstOrDefault()
            : null;

    /// <summary>Presses the button or submits the form as a browser without script would.</summary>
    public static (string Name, string Value)[] Fields(this IElement form) =>
    [
        .. form.Owner!.QuerySelectorAll<IHtmlInputElement>("input").Where(input => input.Form == form && input.Name is not null && !input.IsDisabled && (input.Type != "checkbox" || input.IsChecked))
            .Select(input => (input.Name!, input.Value)),
    ];

    public static IElement Item(this IHtmlDocument page, string id) =>
        page.GetElementById(ChecklistItem.AnchorPrefix + id)?.Closest(".item") ?? throw new InvalidOperationException($"The page does not show the item {id}.");

    public static string Note(this IElement item) => item.QuerySelector(".item__state")!.TextContent;

    public static bool IsTicked(this IElement item) => item.QuerySelector("input[type=checkbox]")!.HasAttribute("checked");

    public static string Overall(this IHtmlDocument page) => page.QuerySelector("[data-progress=all] .progress__text")!.TextContent;
}
