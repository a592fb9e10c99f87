using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Recover;
using NetflixSecurityGuide.Pages.Shared;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Sharing;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Styleguide;

/// <summary>Every component in every state, for whoever changes the look. Only in Development.</summary>
internal sealed class StyleguideModel(GuideSnapshot guide, TimeProvider clock, GuideReader reader, LiveSearch search, SiteAddress site, IHostEnvironment environment)
    : FramedPage(guide, clock)
{
    private readonly TimeProvider _clock = clock;
    private readonly GuideSnapshot _guide = guide;

    public Article Article { get; private set; } = null!;

    /// <summary>The sample's items with one reader's marks; the script is not loaded, so they stay as they are.</summary>
    public ReaderChecklist Marks { get; private set; } = null!;

    public RecoverModel Finder { get; private set; } = null!;

    public SearchResults Results { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!environment.IsDevelopment()) return NotFound();
        var sample = Sample.Read(reader);
        Article = sample.Articles[0];
        Marks = Sample.Reader(sample, Today);
        Finder = new RecoverModel(_guide, _clock, site) { PageContext = PageContext };
        Finder.OnGet();
        Results = await search.FindAsync(SearchQuery.Parse("pasword"), Guide.Language, maxPages: 2, maxSections: 2, HttpContext.RequestAborted);
        Describe("Style guide", "Every component of the site in every state, for whoever changes the look.", "/styleguide", noIndex: true);
        Meta = Meta with { HasChecklist = false, Above = new Crumb("/", "Guide") };
        return Page();
    }

    public ChecklistModel ListOf(ChecklistBlock block) => new([.. Marks.View(block.Items)], "Sample checklist", "/styleguide");

    /// <summary>The same list as steps of a plan, with every mark that can be shown above a step.</summary>
    public ChecklistModel StepsOf(ChecklistBlock block) => ListOf(block) with
    {
        Marks = new Dictionary<string, StepMark>(StringComparer.Ordinal) { ["sample-step"] = new(1, 5, null, CanBeUndone: true, IsNext: true), ["sample-other"] = new(2, null, "or", CanBeUndone: true, IsNext: false), ["sample-then"] = new(3, 10, "and", CanBeUndone: false, IsNext: false) },
    };
}
