using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages;

/// <summary>What a reader sees instead of a page: the status, in words, and the way on.</summary>
[ResponseCache(NoStore = true)]
public sealed class StatusModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public string Title { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    /// <summary>The address that has no page, unless somebody wrote more than an address into it.</summary>
    public override string Return =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.')
            ? LocalAddress.OrElse(path, Meta.Path)
            : Meta.Path;

    public IReadOnlyList<GuidePage> Nearest { get; private set; } = [];

    // Read from the address alone: binding would look into the form too, which may be the very thing that cannot be read.
    private int Code => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    /// <summary>Whatever the method of the request that went wrong, there is no handler to choose.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Asked for directly, there is no error to show: the address is simply not a page.
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var status = failed ? StatusCodes.Status500InternalServerError : asked is null ? StatusCodes.Status404NotFound : Code;
        Response.StatusCode = status;
        (Title, Explanation) = status switch
        {
            400 => ("We could not read that request", "Something in the address or the form was not right. Nothing was changed."),
            403 when SameOriginRule.IsHidden(Request) => ("Your browser hid where that request came from", "So we can't tell it from one of another site. Nothing was changed. Allow your browser to name this site to itself (referrer), or use another browser."),
            403 => ("That request came from another site", "Only this site's own pages may change your ticks. Nothing was changed."),
            404 => ("There is no page at this address", "It may have moved, or the link was cut short."),
            405 => ("This address does not take that", "Go back and use the links on the page. Nothing was changed."),
            413 => ("That was too much at once", "The form was larger than any of ours. Nothing was changed."),
            431 => ("Your browser sends too much with each request", "Most of it will be cookies. Clear the cookies of this site and of its parent site, then try again. Nothing was changed."),
            429 => ("Too many requests", "Wait a minute, then try again. Nothing was lost."),
            _ => ("Something went wrong on our side", "Your ticks are safe in your browser. Try again in a moment."),
        };
        if (status == 404 && asked is not null) Nearest = NearestPages.To(asked.OriginalPath, Guide);
        Describe(Title, Explanation, "/", noIndex: true);
    }
}
