namespace NetflixSecurityGuide.Tests.Unit.Translation;

/// <summary>A guide in two languages, read as one.</summary>
public sealed class TranslatedGuideTests
{
    private const string Spanish = """
        ---
        title: Una contraseña solo para Netflix
        summary: Por qué una contraseña para cada sitio protege tu cuenta de Netflix, y cómo elegir una buena.
        answer: Usa una contraseña que ningún otro sitio conozca.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-24
        minutes: 5
        sources:
          - name: Centro de Ayuda de Netflix
            url: https://help.netflix.com/es/node/13243
        ---

        - [ ] Elige una contraseña nueva {#unique-password .essential}

        """;

    private static SmallGuide Both => SmallGuide.Sound.In("es", SmallGuide.ArticlePath, Spanish);

    [Fact]
    public void A_translation_is_the_same_guide_in_other_words()
    {
        var guide = Both.Snapshot();
        var spanish = guide.In("es")!;

        Assert.Equal(("en", "", "A password of its own"), (guide.Language, guide.Prefix, guide.Articles[0].Title));
        Assert.Equal(("es", "/es", "Una contraseña solo para Netflix"), (spanish.Language, spanish.Prefix, spanish.Articles[0].Title));
        Assert.Equal(guide.Items.Keys, spanish.Items.Keys);
        Assert.NotEqual(guide.Version, spanish.Version);
        Assert.Null(guide.In("pt-br"));
    }

    [Fact]
    public void What_is_not_translated_is_shown_in_English()
    {
        var spanish = Both.WithSecond("- [ ] Look at the list {#look .extra}\n").Snapshot().In("es")!;

        Assert.Equal(["es", "en"], spanish.Articles.Select(article => article.Language));
        Assert.Equal([true, false], spanish.Articles.Select(article => spanish.IsTranslated(article.File)));
    }

    [Fact]
    public void Words_that_people_type_are_not_taken_over()
    {
        var guide = Both.With("synonyms.yml", "try: [password]\nsynonyms:\n  - { typed: [login], ours: [password] }\n").Snapshot();

        Assert.NotEmpty(guide.Synonyms.Groups);
        Assert.Empty(guide.In("es")!.Synonyms.Groups);
    }

    [Theory]
    [InlineData("guide/other.md", "es/guide/other.md:1: there is no English file of that name, so this translates nothing")]
    [InlineData("renames.yml", "es/renames.yml:1: this file is the same for every language")]
    public void A_file_that_translates_nothing_is_refused(string path, string problem) => Both.In("es", path, Spanish).IsRefused(problem);

    [Theory]
    [InlineData("{#unique-password", "{#otra", "es/guide/one.md:14: the English text has no '{#otra'")]
    [InlineData("{#unique-password", "{#otra", "es/guide/one.md:1: the translation lacks '{#unique-password', which the English text has on line 14")]
    [InlineData("order: 1", "order: 2", "es/guide/one.md:5: the English text has no 'order: 2'")]
    [InlineData("title:", "titulo:", "es/guide/one.md:2: 'titulo' is not a known key")]
    public void What_has_no_language_must_be_the_same(string old, string replacement, string problem)
    {
        Assert.Contains(old, Spanish, StringComparison.Ordinal);
        Both.In("es", SmallGuide.ArticlePath, Spanish.Replace(old, replacement, StringComparison.Ordinal)).IsRefused(problem);
    }

    [Theory]
    [InlineData("/es/node/13243", "/es/node/365", "es/guide/one.md:1: the address https://help.netflix.com/node/13243 of the English text (line 11) is missing")]
    [InlineData("Elige una contraseña nueva", "Choose a new password for this one account", null)]
    public void What_is_missing_is_due(string old, string replacement, string? due)
    {
        var english = due is null ? SmallGuide.Sound.WithOnlyBody("- [ ] Choose a new password for this one account {#unique-password .essential}\n") : SmallGuide.Sound;
        var reading = english.In("es", SmallGuide.ArticlePath, Spanish.Replace(old, replacement, StringComparison.Ordinal)).Read();

        Assert.NotNull(reading.Snapshot);
        Assert.Contains(reading.DueOnCheck, problem => problem.ToString().StartsWith(due ?? "es/guide/one.md:14: this line is still English", StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_in_one_language_is_told_once()
    {
        var broken = SmallGuide.Sound.WithHead("minutes: 5", "minutes: long").In("es", SmallGuide.ArticlePath, Spanish).Read();

        Assert.Null(broken.Snapshot);
        Assert.Single(broken.Problems, problem => problem.Message.Contains("minutes", StringComparison.Ordinal) && problem.File == SmallGuide.ArticlePath);
    }
}
