using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Blocks;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide.Renaming;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Guide.Wording;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide;

/// <summary>Reads the whole content folder into a snapshot, or says everything that is wrong with it.</summary>
internal sealed class GuideReader(ContentFolder folder, TimeProvider clock, params IEnumerable<GuideCheck> checks)
{
    /// <summary>Pages that the site has without a content file.</summary>
    public OwnAddresses Own { get; init; } = OwnAddresses.None;

    /// <summary>The day where it begins first (UTC+14), so that no editor's today is refused as a future date. Pages count in UTC.</summary>
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(14));

    /// <summary>Never throws for what an editor can do to the folder.</summary>
    /// <param name="before">The guide before this one, whose pages are taken over where nothing changed.</param>
    public GuideReading Read(GuideSnapshot? before = null) => Read(ReadFolder(before), isStart: false, before);

    /// <summary>Reads what the folder has. A disk or a mount may take for ever to answer; at the start, nothing after this waits for it.</summary>
    /// <param name="before">As above. The pages of files that have not changed are known, and their texts are not read.</param>
    public FolderReading ReadFolder(GuideSnapshot? before = null)
    {
        try
        {
            return new FolderReading([.. folder.Translations().Prepend(ContentFolder.Language).SelectMany(language => FilesOf(language, before?.In(language)?.Read ?? ReadPages.None))], [.. StrangeFiles.Of(folder)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // With its full path: who has set another folder sees which one was looked for.
            return FolderReading.Failed(new ContentProblem(folder.LanguageFolder, 1, "the content folder cannot be read", "check that it exists and that the site may read it"));
        }
    }

    /// <summary>Reads what the folder had.</summary>
    /// <param name="isStart">
    /// Whether there is no guide yet. A machine without a battery starts with a clock that is behind; a day "in the
    /// future" is then said, but keeps no site from starting.
    /// </param>
    /// <param name="before">As above.</param>
    public GuideReading Read(FolderReading found, bool isStart, GuideSnapshot? before = null)
    {
        if (found.Fault is { } fault) return new GuideReading(null, [fault]);
        var reading = found.Files.Any(file => file.Language == ContentFolder.Language && file.Path.StartsWith("guide/", StringComparison.Ordinal))
            ? Read(found.Files, isStart, before)
            : Refuse($"{folder.ShownName}/guide", "there is no article", "add a file such as guide/my-article.md");
        return found.Strange.IsEmpty ? reading : new GuideReading(null, [.. reading.Problems, .. found.Strange]);
    }

    /// <summary>Reads files at hand, in all their languages.</summary>
    public GuideReading Read(IReadOnlyCollection<ContentFile> files, bool isStart = false, GuideSnapshot? before = null)
    {
        List<ContentFile> english = [.. files.Where(file => file.Language == ContentFolder.Language)];
        var translated = files.Where(file => file.Language != ContentFolder.Language).GroupBy(file => file.Language, StringComparer.Ordinal);
        var sections = new Lazy<Dictionary<string, ImmutableArray<TextSection>>>(() => english.ToDictionary(file => file.Path, TextSection.Of, StringComparer.Ordinal));
        // Each by itself and on a thread of its own: the languages have nothing to say to each other, and in the pool the
        // last one would wait for a thread.
        List<Task<TranslationReading>> others =
            [.. translated.Select(own => InOwnThread(() => ReadTranslation(new TranslatedFiles(own.Key, english, own, sections.Value), isStart, before?.In(own.Key))))];
        var reading = ReadLanguage(english, ContentFolder.Language, isStart, before);
        return others.Count == 0 ? reading : TranslationReading.Join(reading, [.. others.Select(other => other.GetAwaiter().GetResult())]);
    }

    private List<ContentFile> FilesOf(string language, ReadPages known) =>
        [.. InParallel(folder.Files(language), path => ReadFile(language, path, known))];

    private ContentFile ReadFile(string language, string path, ReadPages known)
    {
        var languageFolder = folder.FolderOf(language);
        var state = FileState.Settled(Path.Combine(languageFolder, path), clock.GetUtcNow());
        return ContentFile.Read(languageFolder, path, folder.ShownNameOf(language), state, known.KnownHash(path, language, state));
    }

    private TranslationReading ReadTranslation(TranslatedFiles files, bool isStart, GuideSnapshot? before)
    {
        foreach (var (own, english) in files.Twins) TranslationCheck.Refuse(own, english);
        return new TranslationReading(files, ReadLanguage(files.All, files.Language, isStart, before));
    }

    /// <summary>Reads the files of one guide, of which those of a translation are partly English.</summary>
    private GuideReading ReadLanguage(IReadOnlyCollection<ContentFile> files, string language, bool isStart, GuideSnapshot? before)
    {
        var today = Today;
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        ContentFile? Find(string path) => byPath.GetValueOrDefault(path);

        var words = Find(GuideWords.FileName) is { } wordsFile ? GuideWords.Read(wordsFile) : GuideWords.English;
        var renames = Find("renames.yml") is { } renamesFile ? RenamesReader.Read(renamesFile, byPath.Keys) : Renames.None;
        var glossary = Find("glossary.yml") is { } glossaryFile ? GlossaryReader.Read(glossaryFile) : GlossaryTerms.None;
        var synonyms = Find("synonyms.yml") is { } synonymsFile ? SynonymsReader.Read(synonymsFile) : Synonyms.None;
        var pictures = Pictures.Read(In(files, "pictures/", ".svg"));
        var blocks = BlockReader.Read([.. In(files, "blocks/")], glossary, pictures, Own, words);
        var renderer = new MarkdownRenderer(glossary, pictures, blocks.Texts) { Own = Own, Words = words, Prefix = GuideSnapshot.PrefixOf(language) };
        var reader = new PageReader(renderer, renames, today);
        var known = new ReadPages(before?.Read, files, today);

        var articles = ReadAll(In(files, "guide/"), file => known.FindOrRead(file, reader.ReadArticle));
        var codes = ReadAll(In(files, "codes/"), file => known.FindOrRead(file, reader.ReadCode));
        var pages = ReadAll(In(files, "pages/"), file => known.FindOrRead(file, reader.ReadPage));
        var factLinks = new List<GuideLink>();
        var factSheet = Find("facts.yml") is { } factsFile ? new FactsReader(renderer, today).Read(factsFile, factLinks) : FactSheet.Empty;
        var recovery = ReadRecovery(Find, reader, today);
        var settings = Find("site.yml") is { } settingsFile ? SiteSettings.Read(settingsFile, today) : SiteSettings.None;
        UnknownFiles.Refuse(files);
        var items = new ItemIndex(articles, recovery, byPath, checks);
        List<GuidePage> read = [.. articles, .. codes, .. pages];
        var unread = UnreadOf(files, read);
        new LinkCheck(articles, codes, pages, recovery, factSheet, glossary, renames).Check(byPath, unread, blocks.Links.Add(("facts.yml", [.. factLinks])));
        if (unread.Count == 0 && Find("renames.yml") is { } renamed) RenamesCheck.Check(renames, read.ToDictionary(page => page.File, StringComparer.Ordinal), items, renamed);
        RelatedCheck.Check(articles, byPath);

        var (problems, doubtful) = ProblemsOf(files, isStart);
        if (problems.Length > doubtful.Length) return new GuideReading(null, problems);
        List<GuidePage> all = [.. read, .. recovery?.Pages ?? []];
        return new GuideReading(
            new GuideSnapshot
            {
                Version = ReadPages.HashOf(files),
                Read = known.Keep(read, byPath),
                ReadAt = clock.GetUtcNow(),
                Articles = articles,
                Codes = codes,
                Pages = pages,
                CodeRule = blocks.Render(ReadBlocks.CodeRule, renderer),
                FactSheet = factSheet,
                Glossary = glossary,
                Recovery = recovery,
                Renames = renames,
                Settings = settings,
                Synonyms = synonyms,
                Words = words,
                ItemGroups = items.Groups,
                Essentials = EssentialItem.Of(items.Groups),
                Items = items.ById,
                ArticlesBySlug = articles.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal),
            },
            [])
        {
            Due = [.. doubtful, .. settings.Due(folder.ShownName + "/site.yml", today), .. blocks.Unused(all)],
            Notices = OldChecks.In(factSheet, all, byPath, today).Concat(TwinTitles.In(all, byPath)),
        };
    }

    private static IEnumerable<ContentFile> In(IEnumerable<ContentFile> files, string start, string extension = ".md") => files.Where(file => IsIn(file.Path, start, extension));

    private static bool IsIn(string path, string start, string extension) =>
        path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal) && !path.AsSpan(start.Length).Contains('/');

    /// <summary>Files with problems that are not whole pages because of them.</summary>
    private static HashSet<string> UnreadOf(IEnumerable<ContentFile> files, List<GuidePage> read)
    {
        var whole = read.Where(page => !page.Body.IsCut).Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        return files.Where(file => !file.Problems.All.IsEmpty && !whole.Contains(file.Path)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All problems, and those of them that a clock which is behind may have caused.</summary>
    private static (ImmutableArray<ContentProblem> All, ImmutableArray<ContentProblem> Doubtful) ProblemsOf(IEnumerable<ContentFile> files, bool isStart)
    {
        ImmutableArray<ContentProblem> all = [.. files.SelectMany(file => file.Problems.All)];
        return (all, isStart ? [.. all.Where(problem => problem.DependsOnClock)] : []);
    }

    private static Task<TOut> InOwnThread<TOut>(Func<TOut> read) => Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static ImmutableArray<TPage> ReadAll<TPage>(IEnumerable<ContentFile> files, Func<ContentFile, TPage?> read)
        where TPage : GuidePage =>
    [
        .. InParallel([.. files], read).OfType<TPage>()
            .OrderBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal),
    ];

    /// <summary>In order, on all cores where it is worth it: for few files, making ready takes longer than reading them.</summary>
    private static IEnumerable<TOut> InParallel<TIn, TOut>(ImmutableArray<TIn> from, Func<TIn, TOut> read)
    {
        if (from.Length < 100) return from.Select(read);
        // Not a parallel query: its workers would wait for a thread of the pool, of which the caller holds one.
        var results = new TOut[from.Length];
        Parallel.For(0, from.Length, at => results[at] = read(from[at]));
        return results;
    }

    private static RecoveryPlan? ReadRecovery(Func<string, ContentFile?> find, PageReader reader, DateOnly today)
    {
        if (find("recovery/plan.md") is not { } plan) return null;
        if (find("recovery/questions.yml") is not { } questions)
        {
            plan.Problems.Add(1, "the plan has no questions", "add recovery/questions.yml");
            return null;
        }

        var start = find("recovery/start.md") is { } startFile ? reader.ReadPage(startFile) : null;
        var words = find("recovery/words.md") is { } wordsFile ? reader.ReadPage(wordsFile) : null;
        return new RecoveryReader(today).Read(questions, plan, reader.ReadPlan(plan), start, words);
    }

    private static GuideReading Refuse(string file, string message, string remedy) => new(null, [new ContentProblem(file, 1, message, remedy)]);
}
