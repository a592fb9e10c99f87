using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide.Renaming;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide;

/// <summary>Reads one Markdown file with front matter into the page it describes.</summary>
internal sealed class PageReader(MarkdownRenderer renderer, Renames renames, DateOnly today)
{
    /// <summary>What a reader can see of a message.</summary>
    public static readonly ImmutableArray<string> SeeWords = ["digits", "email", "link", "screen", "text"];

    public static readonly string[] CodeAnchors = ["now", "looks", "trigger", "you", "stranger"];

    public Article? ReadArticle(ContentFile file) => Read(file, (fields, page) =>
    {
        var part = fields.Has("part") ? fields.OneOf("part", GuideParts.ByWord) : GuidePart.Protect;
        var article = new Article(page, fields.Number("minutes", 1, 120), part, fields.Words("related"));
        if (!fields.Has("sources")) file.Problems.Add(fields.Line, "the article has no sources", "add 'sources:' with a name and an https address each");
        // A text that could not be read to its end has its problem already.
        if (article.Items.IsEmpty && !page.Body.HasProblems) file.Problems.Add(1, "the article has no checklist item", "add a line such as '- [ ] Do this {#short-name .essential}'");
        return article;
    });

    public CodePage? ReadCode(ContentFile file) => Read(file, (fields, page) =>
    {
        var see = fields.Words("see", required: true, "one or more of " + string.Join(", ", SeeWords) + ", for example [digits, text]");
        foreach (var word in see.Where(word => !SeeWords.Contains(word, StringComparer.Ordinal)))
            file.Problems.Add(fields.LineOf("see"), $"'see' cannot be '{word}'", "use " + string.Join(", ", SeeWords));
        RefuseItems(file, page);
        CheckSections(file, [.. page.Body.Headings.Where(heading => heading.Level == 2)]);
        return new CodePage(page, see);
    });

    private static void CheckSections(ContentFile file, ImmutableArray<Heading> headings)
    {
        var remedy = "write the sections " + string.Join(", ", CodeAnchors.Select(anchor => $"{{#{anchor}}}")) + " in this order";
        var known = headings.Where(heading => CodeAnchors.Contains(heading.Id, StringComparer.Ordinal)).ToList();
        foreach (var anchor in CodeAnchors.Where(anchor => known.TrueForAll(heading => heading.Id != anchor)))
            file.Problems.Add(1, $"the page lacks the section {{#{anchor}}}", remedy);
        var order = known.Select(heading => Array.IndexOf(CodeAnchors, heading.Id)).ToList();
        for (var i = 1; i < order.Count; i++)
        {
            if (order[i] < order[i - 1]) file.Problems.Add(known[i].Line, $"the section {{#{known[i].Id}}} is in the wrong place", remedy);
        }
    }

    public SitePage? ReadPage(ContentFile file) => Read(file, (_, page) =>
    {
        RefuseItems(file, page);
        return page;
    });

    /// <summary>The plan's task lists carry marks of their own, so they stay as they are for its reader.</summary>
    public SitePage? ReadPlan(ContentFile file) => Read(file, (_, page) => page, readItems: false);

    private TPage? Read<TPage>(ContentFile file, Func<YamlFields, SitePage, TPage> finish, bool readItems = true)
        where TPage : GuidePage
    {
        if (file.IsEmpty("write front matter and text, or delete it") || !NameIsWellFormed(file)) return null;
        if (file.SplitFrontMatter() is not var (yaml, body) || YamlFields.TryParse(yaml, file.Problems, firstLine: 2) is not { } fields) return null;

        var day = fields.Date("checked", today);
        var context = NewContext(file, day, isShownElsewhere: file.Path == "recovery/start.md");
        var rendered = renderer.RenderBody(body, context, () => file.SplitFrontMatter()?.Body ?? "");
        var page = new SitePage
        {
            File = file.Path,
            Slug = file.Slug,
            Language = file.Language,
            Title = fields.Text("title", 3, 60),
            Summary = fields.Text("summary", 50, 160),
            Answer = ReadAnswer(fields, file, day),
            Order = fields.Number("order", 1, 1_000_000),
            Checked = day,
            Updated = fields.Date("updated", today),
            Sources = SourceReader.ReadAll(fields),
            Body = readItems ? rendered with { Sections = ChecklistItemReader.Read(rendered.Sections, file.Problems, today) } : rendered,
        };
        var finished = finish(fields, page);
        fields.RefuseOthers();
        return finished;
    }

    /// <summary>Only articles and the plan show boxes; an item elsewhere could never be ticked.</summary>
    private static void RefuseItems(ContentFile file, GuidePage page)
    {
        foreach (var item in page.Items) file.Problems.Add(item.Line, "a checklist line has no place here", "move it into an article");
    }

    private InlineText ReadAnswer(YamlFields fields, ContentFile file, DateOnly day)
    {
        var (text, line) = fields.Markdown("answer", 600);
        var answer = renderer.RenderInline(text, line, NewContext(file, day, isShownElsewhere: true));
        if (answer.WordCount > 60)
            file.Problems.Add(fields.LineOf("answer"), $"the answer has {answer.WordCount} words", "say it in at most 60");
        return answer;
    }

    private RenderContext NewContext(ContentFile file, DateOnly day, bool isShownElsewhere = false) => new()
    {
        Path = file.Path,
        Problems = file.Problems,
        Checked = day,
        OldAnchors = renames.AnchorsOf(file.Path),
        IsShownElsewhere = isShownElsewhere,
    };

    private bool NameIsWellFormed(ContentFile file)
    {
        if (!Slug.IsWellFormed(file.Slug))
            file.Problems.Add(1, $"the file name '{file.Slug}' makes no good address", Slug.Rule);
        else if (file.Path.StartsWith("recovery/", StringComparison.Ordinal) || file.Slug == "home" || GuideAddress.Of(file.Path) is not { } address || !renderer.Own.Taken.Contains(address))
            return true;
        else
            file.Problems.Add(1, $"the address {GuideAddress.Of(file.Path)} is taken by the site itself", "give the file another name");
        return false;
    }
}
