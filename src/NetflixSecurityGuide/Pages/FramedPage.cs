using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Pages;

/// <summary>What every page has: the guide as it is now, the reader's checklist, and what it says of itself.</summary>
internal abstract class FramedPage(GuideSnapshot guide, TimeProvider clock) : PageModel
{
    private ReaderChecklist? _checklist;

    public GuideSnapshot Guide { get; } = guide;

    /// <summary>The words of the interface.</summary>
    public GuideWords Words => Guide.Words;

    /// <summary>The day by the server's clock (UTC).</summary>
    public DateOnly Today { get; } = clock.Today();

    public ReaderChecklist Checklist => _checklist ??= ReaderChecklist.Of(Request, Guide, Today);

    /// <summary>Set by each page's handler.</summary>
    public PageMetadata Meta { get; protected set; } = null!;

    /// <summary>Whether the text is still English on a page of another language.</summary>
    public bool IsForeign => Meta.File is { } file && !Guide.IsTranslated(file);

    /// <summary>The language of the text, where it is not the page's.</summary>
    public string? TextLanguage => IsForeign ? ContentFolder.Language : null;

    /// <summary>How that language is written.</summary>
    public string? TextDirection => IsForeign ? "ltr" : null;

    /// <summary>Titles of the parts whose English text has changed since they were translated.</summary>
    public IReadOnlyList<string> Behind => Meta.File is { } file && Guide.Behind.TryGetValue(file, out var sections)
        ? [.. sections.Select(section => Meta.Text?.Body.Headings.FirstOrDefault(heading => heading.Id == section.Anchor)?.Text ?? Words.Translation.Beginning).Distinct(StringComparer.Ordinal)]
        : [];

    /// <summary>The part of the site that the navigation marks as current.</summary>
    public virtual string Section => "";

    /// <summary>The last part of an address such as <c>/guide/{slug}</c>. Read from route data: a handler parameter would initialise model binding on the first request.</summary>
    protected string? Slug => RouteData.Values["slug"] as string;

    /// <summary>The colours that the reader chose; null follows the system.</summary>
    public string? Theme => ThemeChoice.Of(Request);

    /// <summary>Where a change of colours leads back to. A page that depends on what the reader searched or chose adds that, as far as it knows it.</summary>
    public virtual string Return => Meta.Path;

    /// <summary>Goes on to a page of the site, in answer to a form: 303 (RFC 9110, section 15.4.4).</summary>
    protected StatusCodeResult SeeOther(string path)
    {
        Response.Headers.Location = PageAddress.Of(Request, path);
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Goes on to a page of the site.</summary>
    protected RedirectResult GoTo(string path) => Redirect(PageAddress.Of(Request, path));

    /// <summary>A page without a handler for the request's method would be printed without its data; it answers 405.</summary>
    // Else Razor Pages take the method for a handler: "On", the method PAGE, the name HandlerExecuting.
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null) context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    protected void Describe(GuidePage page, bool isArticle = false, Crumb? above = null) => Meta = new PageMetadata
    {
        Title = page.Title,
        Description = page.Summary,
        Path = page.Address,
        IsArticle = isArticle,
        Above = above,
        Text = page,
    };

    protected void Describe(string title, string description, string path, bool noIndex = false, string? file = null) => Meta = new PageMetadata
    {
        File = file,
        Title = title,
        Description = description,
        Path = path,
        NoIndex = noIndex,
    };
}
