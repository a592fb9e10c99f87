using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide.Renaming;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Guide.Wording;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide;

/// <summary>The whole guide at one moment. It never changes; an edit makes a new one that replaces it.</summary>
internal sealed record GuideSnapshot
{
    /// <summary>Changes with every change of the content; part of each page's ETag.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The language of the guide: the name of its folder, such as <c>en</c> or <c>pt-br</c>. Texts that are not translated are English in every guide.</summary>
    public string Language { get; init; } = ContentFolder.Language;

    /// <summary>What comes before each path of the guide: <c>/es</c>, or nothing for English.</summary>
    public string Prefix => PrefixOf(Language);

    /// <summary>The same for a language that is still being read.</summary>
    public static string PrefixOf(string language) => language == ContentFolder.Language ? "" : "/" + language;

    /// <summary>The guide in its other languages, by language; empty for a guide that is itself a translation.</summary>
    public FrozenDictionary<string, GuideSnapshot> Translations { get; init; } = FrozenDictionary<string, GuideSnapshot>.Empty;

    /// <summary>Headings and entries whose English text has changed since they were translated, by file; empty for English.</summary>
    internal FrozenDictionary<string, ImmutableArray<TextSection>> Behind { get; init; } = FrozenDictionary<string, ImmutableArray<TextSection>>.Empty;

    /// <summary>The files that are written in the guide's own language.</summary>
    internal FrozenSet<string> OwnFiles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>For the next reading: what need not be read again.</summary>
    internal ReadPages Read { get; init; } = ReadPages.None;

    /// <summary>In reading order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>In reading order.</summary>
    public required ImmutableArray<CodePage> Codes { get; init; }

    public required ImmutableArray<SitePage> Pages { get; init; }

    /// <summary>The rule shown above all codes and on each code's page; empty where there is none.</summary>
    public required RenderedBody CodeRule { get; init; }

    public required FactSheet FactSheet { get; init; }

    public required GlossaryTerms Glossary { get; init; }

    /// <summary>Null if the guide has no recovery folder.</summary>
    public required RecoveryPlan? Recovery { get; init; }

    public required Renames Renames { get; init; }

    public required SiteSettings Settings { get; init; }

    public required Synonyms Synonyms { get; init; }

    /// <summary>What the site says around the guide's texts.</summary>
    public required GuideWords Words { get; init; }

    /// <summary>Every item once, grouped under the page on which it comes first.</summary>
    public required ImmutableArray<ItemGroup> ItemGroups { get; init; }

    /// <summary>Essential items, the most valuable first.</summary>
    public required ImmutableArray<EssentialItem> Essentials { get; init; }

    /// <summary>Every item by id.</summary>
    public required FrozenDictionary<string, ChecklistItem> Items { get; init; }

    public required FrozenDictionary<string, Article> ArticlesBySlug { get; init; }

    /// <summary>All that there is: this guide, then its translations.</summary>
    public IEnumerable<GuideSnapshot> AllLanguages => [this, .. Translations.Values.OrderBy(guide => guide.Language, StringComparer.Ordinal)];

    /// <summary>The guide in that language; null if there is none.</summary>
    public GuideSnapshot? In(string language) => language == Language ? this : Translations.GetValueOrDefault(language);

    /// <summary>The translation that an address names in its first part; null if it names none.</summary>
    public GuideSnapshot? FindTranslation(ReadOnlySpan<char> language) =>
        Translations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(language, out var translation) ? translation : null;

    /// <summary>Whether a content file is written in the guide's own language, and not still English.</summary>
    public bool IsTranslated(string? file) => file is null || Language == ContentFolder.Language || OwnFiles.Contains(file);

    /// <summary>The article of that name. Routing turns a blank slug into null.</summary>
    public Article? FindArticle(string? slug) => slug is null ? null : ArticlesBySlug.GetValueOrDefault(slug);

    public CodePage? FindCode(string? slug) => Codes.FirstOrDefault(code => code.Slug == slug);

    /// <summary>The page that a content file makes; null for lists, and for files that there are not.</summary>
    public GuidePage? FindFile(string file) => Articles.Concat<GuidePage>(Codes).Concat(Pages).Concat(Recovery?.Pages ?? []).FirstOrDefault(page => page.File == file);

    public SitePage? FindPage(string? slug) => Pages.FirstOrDefault(page => page.Slug == slug);

    /// <summary>The article before and after this one in reading order.</summary>
    public (Article? Previous, Article? Next) Neighbours(Article article)
    {
        var at = Articles.IndexOf(article);
        return (at > 0 ? Articles[at - 1] : null, at < Articles.Length - 1 ? Articles[at + 1] : null);
    }

    /// <summary>The latest change of any page, for feeds and the sitemap.</summary>
    public DateOnly Updated => Articles.Concat<GuidePage>(Codes).Select(page => page.Updated).Append(DateOnly.MinValue).Max();
}

/// <summary>Items that first appear on one page.</summary>
/// <param name="Slug">Names the group in filters: the article's slug, or <c>recover</c> for the plan.</param>
/// <param name="Address">The page that explains them.</param>
/// <param name="IsEmergency">Whether they are steps for when something has happened, which nobody has to do on an ordinary day.</param>
internal sealed record ItemGroup(string Slug, string Title, string Address, ImmutableArray<ChecklistItem> Items, bool IsEmergency = false)
{
    /// <summary>The group of the recovery plan's own steps.</summary>
    public const string RecoverySlug = "recover";

    /// <summary>The name that the page's script finds the group's progress by.</summary>
    public string Scope => "group-" + Slug;
}
