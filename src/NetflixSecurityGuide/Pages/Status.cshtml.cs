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
internal sealed class StatusModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
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
        var words = Words.Errors;
        (Title, Explanation) = status switch
        {
            400 => (words.BadRequest, words.BadRequestText),
            403 when SameOriginRule.IsHidden(Request) => (words.HiddenOrigin, words.HiddenOriginText),
            403 => (words.OtherSite, words.OtherSiteText),
            404 => (words.NotFound, words.NotFoundText),
            405 => (words.WrongMethod, words.WrongMethodText),
            413 => (words.TooLarge, words.TooLargeText),
            431 => (words.LargeHeaders, words.LargeHeadersText),
            429 => (words.TooMany, words.TooManyText),
            _ => (words.OurFault, words.OurFaultText),
        };
        if (status == 404 && asked is not null) Nearest = NearestPages.To(asked.OriginalPath, Guide);
        Describe(Title, Explanation, "/", noIndex: true);
    }
}
