using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Tests.Search;

public sealed class SynonymsTests(ShippedIndex shipped) : IClassFixture<ShippedIndex>
{
    [Theory]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [mfa]\n    our: [two-factor]", 3, "'ours' is missing")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [mfa]\n    our: [two-factor]", 4, "'our' is not a known key")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: []\n    ours: [two-factor]", 3, "'typed' names nothing")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [mfa]\n    ours: []", 4, "'ours' names nothing")]
    [InlineData("try: []\nsynonyms:\n  - typed: [mfa]\n    ours: [two-factor]", 1, "'try' names nothing")]
    [InlineData("synonyms:\n  - typed: [mfa]\n    ours: [two-factor]", 1, "'try' is missing")]
    [InlineData("try: [hacked]", 1, "'synonyms' is missing")]
    [InlineData("try: [hacked]\nsynonyms: mfa", 2, "'synonyms' is not a list of entries")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [mfa, MFA]\n    ours: [two-factor]", 3, "'mfa' is typed twice")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [two step]\n    ours: [two-factor]\n  - typed: [Two-Step]\n    ours: [second step]", 5, "'two step' is typed twice")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [mfa]\n    ours: [MFA]", 3, "'mfa' leads to itself")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: ['?!']\n    ours: [two-factor]", 3, "'?!' cannot be searched for")]
    [InlineData("try: [hacked]\nsynonyms:\n  - typed: [a b c d e f g h i j k]\n    ours: [two-factor]", 3, "cannot be searched for")]
    [InlineData("try: [hacked]\nmore: 1\nsynonyms:\n  - typed: [mfa]\n    ours: [two-factor]", 2, "'more' is not a known key")]
    public void A_mistake_in_the_synonyms_is_named_with_its_line(string yaml, int line, string message)
    {
        var file = ContentFile.FromText("synonyms.yml", yaml);

        SynonymsReader.Read(file);

        Assert.Contains(file.Problems.All, problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_typed_leads_to_our_words()
    {
        var file = ContentFile.FromText("synonyms.yml", "try: [hacked]\nsynonyms:\n  - typed: [two step, MFA]\n    ours: [two-factor]");

        var synonyms = SynonymsReader.Read(file);

        Assert.Empty(file.Problems.All);
        Assert.Equal((0, 2), synonyms.TypedAt(["two", "step", "login"], 0));
        Assert.Null(synonyms.TypedAt(["step"], 0));
        Assert.Equal([0], synonyms.GroupsIn("Turn on Two-Factor now"));
        Assert.Empty(synonyms.GroupsIn("two factors"));
    }

    [Fact]
    public void Each_of_our_words_stands_in_the_guide()
    {
        var texts = shipped.Index.Entries.SelectMany(entry => (string[])[entry.Page.Title, entry.Heading, entry.Text.ToString()])
            .Select(text => $" {SearchWords.Key(text)} ").Distinct(StringComparer.Ordinal).ToList();
        var missing = shipped.Index.Guide.Synonyms.Groups.SelectMany(group => group.Ours)
            .Where(ours => !texts.Exists(text => text.Contains($" {ours} ", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    [Fact]
    public void Everything_that_can_be_typed_or_is_suggested_finds_something()
    {
        var phrases = shipped.Index.Guide.Synonyms.Groups.SelectMany(group => group.Typed).Concat(shipped.Index.Guide.Synonyms.Try);

        Assert.DoesNotContain(phrases, phrase => shipped.Find(phrase).Pages.IsEmpty);
    }
}
