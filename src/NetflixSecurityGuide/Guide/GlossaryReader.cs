using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.Passes;

namespace NetflixSecurityGuide.Guide;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    public static GlossaryTerms Read(ContentFile file)
    {
        if (string.IsNullOrWhiteSpace(file.Text) || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return GlossaryTerms.None;

        var terms = new GlossaryTerms([.. fields.List("terms").Select(ReadTerm)]);
        fields.RefuseOthers();
        var spellings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var spelling in terms.All.SelectMany(term => term.Spellings).Where(spelling => !spellings.Add(spelling)))
            file.Problems.Add(1, $"'{spelling}' is explained twice", "keep one of the two");
        return terms;
    }

    private static GlossaryTerm ReadTerm(YamlFields entry)
    {
        var term = new GlossaryTerm
        {
            Id = entry.Text("id"),
            Term = entry.Text("term", 2, 60),
            Also = entry.Words("also"),
            Means = entry.Text("means", 10, 300),
        };
        if (!HeadingAnchors.IsWellFormed(term.Id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{term.Id}' is malformed", "use lower-case letters, digits and single hyphens");
        entry.RefuseOthers();
        return term;
    }
}
