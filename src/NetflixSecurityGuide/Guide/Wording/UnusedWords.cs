using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Rendering.Terms;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>Words that <c>synonyms.yml</c> calls ours and that no text has: whoever types their synonym finds nothing by them.</summary>
internal static class UnusedWords
{
    public static IEnumerable<ContentProblem> In(
        Synonyms synonyms, FactSheet facts, GlossaryTerms glossary, IEnumerable<GuidePage> pages, IReadOnlyDictionary<string, ContentFile> files)
    {
        var missing = synonyms.Groups.SelectMany(group => group.Ours).ToHashSet(StringComparer.Ordinal);
        foreach (var text in TextsOf(facts, glossary, pages))
        {
            var key = $" {SearchWords.Key(text)} ";
            missing.RemoveWhere(phrase => key.Contains($" {phrase} ", StringComparison.Ordinal));
        }

        foreach (var phrase in missing.Order(StringComparer.Ordinal))
        {
            var file = files["synonyms.yml"];
            yield return new ContentProblem(file.Problems.File, file.LineWith(phrase), $"'{phrase}' is in no text of the guide", "write a word that the texts use behind 'ours:'");
        }
    }

    private static IEnumerable<string> TextsOf(FactSheet facts, GlossaryTerms glossary, IEnumerable<GuidePage> pages) =>
    [
        .. pages.SelectMany(page => page.Body.Sections
            .SelectMany(section => (string[])[section.Heading?.Text ?? "", section.Text.ToString()])
            .Concat(page.Items.SelectMany(item => (string[])[item.TitleText, item.DetailText.ToString()]))
            .Concat([page.Title, page.Summary, page.Answer.Text])),
        .. facts.Facts.SelectMany(fact => (string[])[fact.Claim, fact.Detail.Text]),
        .. facts.Rumours.SelectMany(rumour => (string[])[rumour.Claim, rumour.Why.Text]),
        .. glossary.All.SelectMany(term => (string[])[term.Term, term.Means, .. term.Also]),
    ];
}
