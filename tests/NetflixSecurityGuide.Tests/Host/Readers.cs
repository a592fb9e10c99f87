using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Readers in the states that tests start from, and what they see.</summary>
internal static class Readers
{
    /// <summary>A reader who ticked these items today.</summary>
    public static async Task<HttpClient> ReaderWhoTickedAsync(this GuideSite site, params string[] ids)
    {
        var reader = site.NewReader();
        using var answer = await GuideSite.PostAsync(reader, "/checklist", [("items", string.Join(' ', ids)), ("were", ""), .. ids.Select(id => ("ticked", id))]);
        Assert.StartsWith("ticks=", answer.SetCookie("ticks"), StringComparison.Ordinal);
        return reader;
    }

    /// <summary>A reader who sends this cookie with every request, whatever the site answers.</summary>
    public static HttpClient ReaderWithCookie(this GuideSite site, string value, string name = "ticks")
    {
        var reader = site.NewStranger();
        reader.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", $"{name}={value}");
        return reader;
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient reader, string address) =>
        reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The items that a page shows as ticked, in its order.</summary>
    public static async Task<string[]> TickedAsync(this HttpClient reader, string address)
    {
        return [.. (await GuideSite.PageAsync(reader, address)).QuerySelectorAll("input[name=ticked][checked]").Select(box => box.GetAttribute("value")!)];
    }

    /// <summary>Where an answer to a save leads in the end. The first save passes the page that sees whether the cookie came back.</summary>
    public static string? Place(this HttpResponseMessage answer)
    {
        var location = answer.Headers.Location?.OriginalString;
        const string kept = "/checklist/kept?";
        return location?.StartsWith(kept, StringComparison.Ordinal) is true ? QueryHelpers.ParseQuery(location[kept.Length..])["return"].ToString() : location;
    }

    /// <summary>The page that an answer leads on to, as a browser shows it.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> FollowAsync(this HttpClient reader, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var next = await reader.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        return (next.StatusCode, await GuideSite.PageAsync(next));
    }

    /// <summary>The one cookie of that name that an answer sets, as it is written.</summary>
    public static string SetCookie(this HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal));
}
