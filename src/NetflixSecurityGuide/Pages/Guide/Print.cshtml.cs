using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Pages.Guide;

/// <summary>The whole guide on one printable page.</summary>
public sealed class PrintModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public void OnGet() => Describe(
        "The whole guide on one page",
        "Every article of the Netflix Security Guide on one page, with the checklists, for printing or reading offline.",
        "/guide/print",
        noIndex: true);

    /// <summary>The article's blocks with anchors made unique to the page: several articles have a section called "why".</summary>
    public IEnumerable<BodyBlock> BlocksOf(Article article) =>
        article.Blocks.Select(block => block is Prose prose ? new Prose(ChapterAnchors.Prefix(prose.Html.ToString(), article.Slug)) : block);
}
