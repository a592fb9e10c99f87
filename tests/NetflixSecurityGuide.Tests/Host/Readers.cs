namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Readers in the states that tests start from, and what they see.</summary>
internal static class Readers
{
    /// <summary>A reader who ticked these items today.</summary>
    public static async Task<HttpClient> ReaderWhoTickedAsync(this GuideSite site, params string[] ids)
    {
        var reader = site.NewReader();
        using var answer = await GuideSite.PostAsync(reader, "/checklist", [("items", string.Join(' ', ids)), ("were", ""), .. ids.Select(id => ("ticked", id))]);
        answer.Headers.GetValues("Set-Cookie");
        return reader;
    }

    /// <summary>A reader who sends this cookie with every request, whatever the site answers.</summary>
    public static HttpClient ReaderWithCookie(this GuideSite site, string value, string name = "ticks")
    {
        var reader = site.NewStranger();
        reader.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", $"{name}={value}");
        return reader;
    }

    /// <summary>The items that a page shows as ticked, in its order.</summary>
    public static async Task<string[]> TickedAsync(this HttpClient reader, string address)
    {
        return [.. (await GuideSite.PageAsync(reader, address)).QuerySelectorAll("input[name=ticked][checked]").Select(box => box.GetAttribute("value")!)];
    }

    /// <summary>The one cookie of that name that an answer sets, as it is written.</summary>
    public static string SetCookie(this HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal));
}
