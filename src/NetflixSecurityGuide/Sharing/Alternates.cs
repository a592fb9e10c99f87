using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Sharing;

/// <summary>One page in the languages that it is written in, for search engines (HTML, <c>hreflang</c>). A page that a guide only shows in English is none.</summary>
internal static class Alternates
{
    /// <summary>For readers whose language the guide does not have.</summary>
    private const string Everybody = "x-default";

    /// <param name="path">Without a language.</param>
    /// <param name="file">The file that the text comes from; null for lists and tools.</param>
    /// <returns>Language tag and path of each; empty if the page is in English alone.</returns>
    public static IReadOnlyList<(string Language, string Path)> Of(string path, string? file, GuideSnapshot english)
    {
        var written = english.AllLanguages.Where(guide => file is null || guide.IsTranslated(file)).Select(guide => (LanguageTag.Of(guide.Language), guide.Prefix + path)).ToList();
        return written.Count == 1 ? [] : [.. written, (Everybody, path)];
    }
}
