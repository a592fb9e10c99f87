using System.Text.RegularExpressions;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.Alerts;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>The editors' handbook names all that the code knows, and its examples are sound.</summary>
public sealed partial class HandbookTests
{
    private static readonly string Handbook = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md"));

    [Fact]
    public void Its_examples_make_a_sound_guide()
    {
        var files = Example().Matches(Handbook).ToList();
        var guide = files.Aggregate(SmallGuide.Sound, (guide, file) => guide.With(file.Groups["path"].Value, file.Groups["text"].Value));

        Assert.Equal(6, files.Count);
        Assert.Equal(2, guide.Snapshot().Articles.Length);
    }

    [Fact]
    public void It_shows_everything_that_can_be_written()
    {
        foreach (var construct in Dialect.Of(GlossaryTerms.None, Pictures.None, TextBlocks.None))
        {
            Assert.Contains($"\n### {construct.Name}\n", Handbook, StringComparison.Ordinal);
            Assert.True(Handbook.Contains(construct.Sample, StringComparison.Ordinal), $"content/README.md lacks the sample of '{construct.Name}': copy it from {construct.GetType().Name}");
        }
    }

    [Fact]
    public void It_names_every_word_that_a_field_can_have()
    {
        string[] words =
        [
            .. AlertKind.All.Select(kind => $"[!{kind.Word}]"),
            .. Enum.GetValues<ItemLevel>().Select(level => $".{level.ToString().ToLowerInvariant()}"),
            .. ChecklistItemReader.KnownProperties.Select(property => property + "="),
            .. PageReader.CodeAnchors.Select(anchor => $"{{#{anchor}}}"),
            .. RecoveryReader.GroupIds.Select(group => $"{{#{group}}}"),
            .. PageReader.SeeWords.Concat(FactsReader.FactStatuses.Keys).Concat(FactsReader.RumourStatuses.Keys).Concat(SourceReader.Kinds.Keys)
                .Concat(StageWords.ByWord.Keys).Concat(GuideParts.ByWord.Keys).Select(word => $"`{word}`"),
        ];

        Assert.All(words, word => Assert.True(Handbook.Contains(word, StringComparison.Ordinal), $"content/README.md does not name {word}"));
    }

    /// <summary>A key that nobody knows makes each reader list those it knows.</summary>
    [Theory]
    [InlineData("guide/one.md")]
    [InlineData("codes/tv-code.md")]
    [InlineData("pages/about.md")]
    [InlineData("facts.yml")]
    [InlineData("glossary.yml")]
    [InlineData("synonyms.yml")]
    [InlineData("renames.yml")]
    [InlineData("site.yml")]
    public void It_names_every_field(string file)
    {
        var text = file.EndsWith(".md", StringComparison.Ordinal) ? "---\nnobody: x\n---\n" : Whole(file);
        var remedies = SmallGuide.Sound.With(file, text).Read().Problems.Where(problem => problem.File == file && problem.Message == "'nobody' is not a known key").Select(problem => problem.Remedy).ToList();

        Assert.NotEmpty(remedies);
        foreach (var field in remedies.SelectMany(remedy => remedy["use only ".Length..].Split(", ")))
            Assert.True(Regex.IsMatch(Handbook, $@"[`{{\s]{field}[`:]", RegexOptions.None, TimeSpan.FromSeconds(10)), $"content/README.md does not name the field '{field}' of {file}");
    }

    private static string Whole(string file) => file switch
    {
        "facts.yml" => "nobody: x\nfacts: [{ nobody: x, source: { nobody: x } }]\nrumours: [{ nobody: x }]\n",
        "glossary.yml" => "nobody: x\nterms: [{ nobody: x }]\n",
        "synonyms.yml" => "nobody: x\nsynonyms: [{ nobody: x }]\n",
        _ => "nobody: x\n",
    };

    [GeneratedRegex(@"^`content/en/(?<path>[^`]+)`:\n\n```(markdown|yaml)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Example();
}
