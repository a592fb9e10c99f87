using System.Buffers;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary>
/// What must be equal in a translation and its English text, because it has no language: anchors, ids and the keys of the
/// front matter (then the guide cannot be read); links, addresses and numbers (then it is a notice).
/// </summary>
internal static partial class TranslationCheck
{
    /// <summary>A line of fewer words may be the same in both languages.</summary>
    private const int MinEnglishWords = 6;

    /// <summary>Few lines have a mark, and each start reads them all: a glance is enough for the others.</summary>
    private static readonly SearchValues<string> Glance = SearchValues.Create(
        ["{#", "id:", "order:", "part:", "see:", "status:", "when:", "needs:", "assumed:", "kind:", "related:", "minutes:", "security-expires:"], StringComparison.Ordinal);

    private static readonly MarkKind[] Kinds = [new("address", Address(), WithoutLanguage), new("number", Number(), WithoutSeparators)];

    /// <summary>Refuses what would make a tick, a plan or a link of one language miss in the other.</summary>
    public static void Refuse(ContentFile own, ContentFile english)
    {
        // Its keys have a reader that demands each of them.
        if (own.Path == GuideWords.FileName) return;
        var (ours, theirs) = (Marks(own), Marks(english));
        var known = theirs.Select(mark => mark.Text).ToHashSet(StringComparer.Ordinal);
        var there = ours.Select(mark => mark.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, line) in ours.Where(mark => !known.Contains(mark.Text)))
            own.Problems.Add(line, $"the English text has no '{text}'", "ids, anchors and keys are the same in every language: take those of the English file");
        foreach (var (text, line) in theirs.Where(mark => !there.Contains(mark.Text)))
            own.Problems.Add(1, $"the translation lacks '{text}', which the English text has on line {line}", "add it where the English text has it");
    }

    /// <summary>What does not stop the guide and must not stay: something of the English text is missing, or still English.</summary>
    public static IEnumerable<ContentProblem> Due(ContentFile own, ContentFile english)
    {
        foreach (var (kind, missing) in Kinds.SelectMany(kind => Beyond(Marks(english, kind), Marks(own, kind)).Select(mark => (kind, mark))))
            yield return new ContentProblem(own.Problems.File, 1, $"the {kind.Name} {missing.Text} of the English text (line {missing.Line}) is missing", "write it where the English text has it");
        var foreign = Lines(english).Select(line => line.Text).Where(text => Word().Count(text) >= MinEnglishWords).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, line) in Lines(own).Where(line => foreign.Contains(line.Text) && !IsComment(line.Text, own) && !line.Text.Contains("://", StringComparison.Ordinal) && Mark().Match(line.Text) is not { Success: true, Index: <= 2 }))
            yield return new ContentProblem(own.Problems.File, line, "this line is still English", "translate it");
    }

    /// <summary>What only the translation has: right for a place of the reader's own country, wrong for a slip.</summary>
    public static IEnumerable<ContentProblem> Notices(ContentFile own, ContentFile english) =>
        from kind in Kinds
        from extra in Beyond(Marks(own, kind), Marks(english, kind))
        select new ContentProblem(own.Problems.File, extra.Line, $"the {kind.Name} {extra.Text} is not in the English text", "check that it is meant");

    /// <summary>The marks that the first has more often than the second.</summary>
    private static IEnumerable<(string Text, int Line)> Beyond(IEnumerable<(string Text, int Line)> marks, IEnumerable<(string Text, int Line)> others)
    {
        var counts = others.CountBy(mark => mark.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return marks.GroupBy(mark => mark.Text, StringComparer.Ordinal).Where(same => same.Count() > counts.GetValueOrDefault(same.Key)).Select(same => same.Last());
    }

    // The numbers of a drawing are places on paper; sentences of the interface say "one" as the language does.
    private static IEnumerable<(string Text, int Line)> Marks(ContentFile file, MarkKind kind) => file.Path.EndsWith(".svg", StringComparison.Ordinal) || file.Path == GuideWords.FileName
        ? []
        : Marks(file, kind.Pattern).Select(mark => (kind.Normal(mark.Text), mark.Line));

    private static bool IsComment(string line, ContentFile file) => line[0] == '#' && file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static List<(string Text, int Line)> Marks(ContentFile file)
    {
        var marks = new List<(string Text, int Line)>();
        var number = 0;
        foreach (var raw in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (!raw.ContainsAny(Glance)) continue;
            var line = raw.Trim();
            foreach (var mark in Mark().EnumerateMatches(line)) marks.Add((line.Slice(mark.Index, mark.Length).ToString(), number));
        }

        return marks;
    }

    private static IEnumerable<(string Text, int Line)> Marks(ContentFile file, Regex pattern) =>
        Lines(file).SelectMany(line => pattern.Matches(line.Text).Select(match => (match.Value, line.Number)));

    private static IEnumerable<(string Text, int Number)> Lines(ContentFile file) =>
        file.Text.ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line.Trim(), at + 1));

    /// <summary>Help centers have each page in each language, under the same number.</summary>
    private static string WithoutLanguage(string address) => LanguageInAddress().Replace(address, "").TrimEnd('.', ',', ';', ':', '/', '?', '!');

    private static string WithoutSeparators(string number) => number.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\{#[^\s}]+|(?<=(\A|[-{,] ?))(id|order|part|see|status|when|needs|assumed|kind|related|minutes|security-expires): *[^,}]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\]\([^)\s]+|https?://[^\s)""]+|\b[a-z0-9.-]+\.(com|org|gov|net)(/[^\s)`""*]*)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w.,/#-])[0-9]+([.,][0-9]{3})*(?![\w/-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\.com)/[a-z]{2}(-[a-zA-Z]{2})?(?=/)|\?hl=[a-zA-Z0-9-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageInAddress();

    private sealed record MarkKind(string Name, Regex Pattern, Func<string, string> Normal);
}
