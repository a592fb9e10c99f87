using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering.Terms;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    public static GlossaryTerms Read(ContentFile file)
    {
        if (file.IsEmpty("write 'terms:' and the words below it, or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return GlossaryTerms.None;

        var (ids, spellings) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var terms = new GlossaryTerms([.. fields.List("terms").Select(entry => ReadTerm(entry, ids, spellings))]);
        fields.RefuseOthers();
        return terms;
    }

    private static GlossaryTerm ReadTerm(YamlFields entry, HashSet<string> ids, HashSet<string> spellings)
    {
        var term = new GlossaryTerm
        {
            Id = entry.Text("id"),
            Term = entry.Text("term", 2, 60),
            Also = entry.Words("also"),
            Means = entry.Text("means", 10, 300),
        };
        if (!Slug.IsWellFormed(term.Id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{term.Id}' is malformed", Slug.Rule);
        if (term.Id.Length > 0 && !ids.Add(term.Id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{term.Id}' stands here twice", "give each term an id of its own");
        foreach (var spelling in term.Spellings.Where(spelling => !spellings.Add(spelling)))
            entry.Problems.Add(entry.Line, $"'{spelling}' is explained twice", "keep one of the two");
        entry.RefuseOthers();
        return term;
    }
}
