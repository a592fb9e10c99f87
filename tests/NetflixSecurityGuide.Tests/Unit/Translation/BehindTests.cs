using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Translation;

namespace NetflixSecurityGuide.Tests.Unit.Translation;

/// <summary>A translation says from which English text it was made, so that it is known when that text has changed.</summary>
public sealed class BehindTests
{
    private const string EnglishBody = "Before all.\n\n## Why {#why}\n\nBecause.\n\n## How {#how}\n\nLike this.\n\n" + SmallGuide.Item;

    private const string SpanishBody = "Antes.\n\n## Por qué {#why}\n\nPorque sí.\n\n## Cómo {#how}\n\nAsí.\n\n- [ ] Elige otra {#unique-password .essential}\n";

    [Fact]
    public void A_translation_of_the_text_as_it_is_is_not_behind() => Assert.DoesNotContain(Read(EnglishBody).Due, IsAboutChange);

    [Fact]
    public void A_changed_section_is_named_with_both_remedies()
    {
        var due = Assert.Single(Read(EnglishBody.Replace("Because.", "Because of that.", StringComparison.Ordinal)).Due, IsAboutChange).ToString();

        Assert.StartsWith("es/guide/one.md:16: the English section '#why' has changed since it was translated", due, StringComparison.Ordinal);
        Assert.Contains("run 'translated es guide/one.md'", due, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_marked_as_a_typo_sets_nothing_behind()
    {
        var changed = EnglishBody.Replace("Because.", "Because!", StringComparison.Ordinal);
        var due = Assert.Single(Read(changed).Due, IsAboutChange).Remedy;
        var line = due.Split('\'')[3];

        Assert.DoesNotContain(Read(changed, typos: line).Due, IsAboutChange);
        Assert.Contains(Read(changed.Replace("Because!", "Because of much more.", StringComparison.Ordinal), typos: line).Due, IsAboutChange);
    }

    [Fact]
    public void A_day_of_checking_that_moves_on_sets_nothing_behind() =>
        Assert.DoesNotContain(Read(EnglishBody, SmallGuide.Head.Replace("2026-11-23", "2026-11-24", StringComparison.Ordinal)).Due, IsAboutChange);

    [Fact]
    public void A_translation_that_does_not_say_what_it_was_made_from_is_due()
    {
        var reading = Guide(EnglishBody, SmallGuide.Head).Read();

        Assert.NotNull(reading.Snapshot);
        Assert.Contains(reading.Due, problem => problem.Message.StartsWith("nothing says which text", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_knows_what_has_changed()
    {
        var spanish = Read(EnglishBody.Replace("Like this.", "Like that.", StringComparison.Ordinal)).Snapshot!.In("es")!;

        Assert.Equal(["how"], spanish.Behind[SmallGuide.ArticlePath].Select(section => section.Anchor));
        Assert.Equal("es", spanish.Articles[0].Language);
    }

    [Fact]
    public void Old_facts_are_worse_than_foreign_ones()
    {
        var guide = SmallGuide.Sound.In("es", SmallGuide.ArticlePath, SmallGuide.Head + "\n" + SmallGuide.Item)
            .With("facts.yml", Facts("A claim")).In("es", "facts.yml", Facts("Una afirmación"));
        var current = guide.In("es", MadeFrom.File, MadeFromOf("facts.yml", Facts("A claim")));

        Assert.Equal("Una afirmación", current.Snapshot().In("es")!.FactSheet.Facts[0].Claim);
        Assert.Equal("Another claim", current.With("facts.yml", Facts("Another claim")).Snapshot().In("es")!.FactSheet.Facts[0].Claim);
    }

    private static string Facts(string claim) => $"facts:\n  - id: one\n    claim: {claim}\n    status: not-found\n    detail: None.\n    source: {{ name: Netflix, url: \"https://help.netflix.com/en/node/18\" }}\n    checked: 2026-11-20\n";

    private static bool IsAboutChange(ContentProblem problem) => problem.Message.EndsWith("has changed since it was translated", StringComparison.Ordinal);

    private static string MadeFromOf(string path, string english) =>
        string.Concat(TextSection.Of(ContentFile.FromText(path, english)).Select(section => $"\"{section.Name}\": \"{section.Fingerprint}\"\n"));

    private static SmallGuide Guide(string english, string head) => SmallGuide.Sound
        .With(SmallGuide.ArticlePath, head + "\n" + english)
        .In("es", SmallGuide.ArticlePath, SmallGuide.Head + "\n" + SpanishBody);

    /// <summary>The Spanish text was made from <see cref="EnglishBody"/>; the English one has changed to this.</summary>
    private static GuideReading Read(string english, string head = SmallGuide.Head, string? typos = null)
    {
        var guide = Guide(english, head).In("es", MadeFrom.File, MadeFromOf(SmallGuide.ArticlePath, SmallGuide.Head + "\n" + EnglishBody));
        return (typos is null ? guide : guide.With(MadeFrom.TyposFile, typos)).Read();
    }
}
