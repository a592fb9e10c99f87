using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>The answer, the emergency door, and where to start.</summary>
internal sealed class IndexModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    /// <summary>The editor's own words for the front page, or the first article where there are none.</summary>
    public GuidePage Home => Guide.FindPage("home") ?? (GuidePage)Answer;

    /// <summary>The article that answers the question most people come with.</summary>
    public Article Answer => Guide.Articles[0];

    /// <summary>The articles by what they are for, in reading order.</summary>
    public IEnumerable<IGrouping<GuidePart, Article>> Parts => Guide.Articles.GroupBy(article => article.Part).OrderBy(part => part.Key);

    public void OnGet() => Describe(Home.Title, Home.Summary, "/", file: Home.File);
}
