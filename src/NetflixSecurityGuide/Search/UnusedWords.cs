using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>Words that <c>synonyms.yml</c> calls ours and that no text has: whoever types their synonym finds nothing by them.</summary>
internal static class UnusedWords
{
    public static IEnumerable<ContentProblem> In(GuideSnapshot guide, ContentFolder folder) => guide.AllLanguages.SelectMany(language => InOne(language, folder));

    private static IEnumerable<ContentProblem> InOne(GuideSnapshot guide, ContentFolder folder)
    {
        var missing = guide.Synonyms.Groups.SelectMany(group => group.Ours.Select(phrase => (Phrase: phrase, group.Line))).ToList();
        foreach (var entry in SearchEntries.Of(guide))
        {
            var text = $" {SearchWords.Key($"{entry.Page.Title} {entry.Heading} {entry.Text}")} ";
            missing.RemoveAll(word => text.Contains($" {word.Phrase} ", StringComparison.Ordinal));
        }

        return missing.Select(word => new ContentProblem(
            $"{folder.ShownNameOf(guide.Language)}/synonyms.yml", word.Line, $"'{word.Phrase}' is in no text of the guide", "write a word that the texts use behind 'ours:'"));
    }
}
