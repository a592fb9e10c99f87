using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Pages.Guide;

/// <summary>The whole guide on one printable page.</summary>
internal sealed class PrintModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public void OnGet() => Describe(Words.Print.Tab, Words.Print.Description, "/guide/print", noIndex: true);

    /// <summary>The article's text with anchors made unique to the page: several articles have a section called "why".</summary>
    public static IEnumerable<Section> SectionsOf(Article article) => article.Body.For(Target.Chapter(article.Slug)).Sections;

    public static IEnumerable<ChecklistItem> ItemsOf(Article article, TaskLines list) => list.Lines.Select(line => article.Items.First(item => item.Id == line.Id));
}
