using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Unit;

/// <summary>A guide of one sound article, to be broken in one place by a test. Its body starts on line 14.</summary>
internal sealed record SmallGuide
{
    public const string ArticlePath = "guide/one.md";

    public const string Item = "- [ ] Choose a new password {#unique-password .essential}\n";

    public const string Head = """
        ---
        title: A password of its own
        summary: Why one password for each site keeps a Netflix account safe, and how to choose one.
        answer: Use a password that no other site knows.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-24
        minutes: 5
        sources:
          - name: Netflix Help Center
            url: https://help.netflix.com/en/node/13243
        ---

        """;

    public const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0"/></svg>""";

    /// <summary>The day on which every small guide is read: noon of 25 November 2026, which is the 26th in Kiritimati.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public static SmallGuide Sound { get; } = new();

    private ImmutableSortedDictionary<string, string> Files { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.Add(ArticlePath, Head + "\n" + Item);

    public SmallGuide With(string path, string text) => new() { Files = Files.SetItem(path, text) };

    /// <summary>A file of a translation.</summary>
    public SmallGuide In(string language, string path, string text) => With($"{language}:{path}", text).WithWordsOf(language);

    /// <summary>Another article, second in order, which differs from the first in nothing but its items.</summary>
    public SmallGuide WithSecond(string body) => With("guide/two.md", Head.Replace("order: 1", "order: 2", StringComparison.Ordinal) + "\n" + body);

    /// <summary>The article with another body and a sound item below it.</summary>
    public SmallGuide WithBody(string body) => With(ArticlePath, Head + "\n" + body + "\n\n" + Item);

    /// <summary>The article with another body and nothing below it.</summary>
    public SmallGuide WithOnlyBody(string body) => With(ArticlePath, Head + "\n" + body);

    /// <summary>The article with one piece of its front matter replaced.</summary>
    public SmallGuide WithHead(string old, string replacement)
    {
        Assert.Contains(old, Head, StringComparison.Ordinal);
        return With(ArticlePath, Head.Replace(old, replacement, StringComparison.Ordinal) + "\n" + Item);
    }

    /// <param name="before">The guide before a save, of whose pages those that did not change are taken over.</param>
    public GuideReading Read(GuideSnapshot? before = null) =>
        new GuideReader(new ContentFolder("nowhere"), new FakeTimeProvider(Now), CookieSize.Check) { Own = SitePages.Own }.Read([.. Files.Select(file => FileOf(file.Key, file.Value))], before: before);

    /// <summary>Without the words of the interface there is no language.</summary>
    private SmallGuide WithWordsOf(string language) => With($"{language}:{GuideWords.FileName}", PseudoWords.FileOf(language));

    private static ContentFile FileOf(string name, string text) =>
        name.Split(':') is [var language, var path] ? ContentFile.FromText(path, text, language) : ContentFile.FromText(name, text);

    /// <summary>The guide, which must be sound.</summary>
    public GuideSnapshot Snapshot(GuideSnapshot? before = null)
    {
        var reading = Read(before);
        Assert.Empty(reading.Problems);
        return reading.Snapshot!;
    }

    /// <summary>The guide must have the problem at that place, and is then no guide.</summary>
    /// <param name="problem">Beginning of the line that <c>check</c> prints: <c>file:line: message</c>.</param>
    public void IsRefused(string problem)
    {
        var reading = Read();
        Assert.Null(reading.Snapshot);
        Assert.Contains('\n' + problem, '\n' + string.Join('\n', reading.Problems), StringComparison.Ordinal);
    }

    /// <summary>The same, where the mistake in one file must not be blamed on another.</summary>
    public void IsRefusedOnlyInItsFile(string file, string problem)
    {
        IsRefused(problem);
        Assert.All(Read().Problems, found => Assert.Equal(file, found.File));
    }

    /// <summary>The same, where the one mistake must not bring others along.</summary>
    public void IsRefusedOnlyFor(string problem)
    {
        IsRefused(problem);
        Assert.Single(Read().Problems);
    }
}
