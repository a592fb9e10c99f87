using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>Pages with one title: readers can't tell them apart in the list of articles, in the search and in their history.</summary>
internal static class TwinTitles
{
    public static IEnumerable<ContentProblem> In(IEnumerable<GuidePage> pages, IReadOnlyDictionary<string, ContentFile> files) =>
        from twins in pages.GroupBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
        from page in twins.Skip(1)
        let file = files[page.File]
        select new ContentProblem(file.Problems.File, file.LineOfKey("title"), $"the title is that of {twins.First().File} too", "say in the title what is different here");
}
