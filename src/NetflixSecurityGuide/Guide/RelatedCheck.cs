using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>Whether the articles that an article names as related exist, and are others.</summary>
internal static class RelatedCheck
{
    /// <summary>Notes a problem for each that does not.</summary>
    /// <param name="files">All files of the language by their path, those of articles that could not be read too.</param>
    public static void Check(ImmutableArray<Article> articles, Dictionary<string, ContentFile> files)
    {
        var slugs = articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var slug in article.Related.Where(slug => (!slugs.Contains(slug) && !files.ContainsKey($"guide/{slug}.md")) || slug == article.Slug))
                files[article.File].Problems.Add(files[article.File].LineOfKey("related"), $"'related' names '{slug}', which is no other article", "use the file name of an article without .md");
        }
    }
}
