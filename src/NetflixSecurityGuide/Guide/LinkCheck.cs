using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide.Renaming;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide;

/// <summary>Every link between files must lead to a page, heading or item that exists.</summary>
internal sealed class LinkCheck
{
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly List<(string File, IEnumerable<GuideLink> Links)> _links = [];
    private readonly Renames _renames;

    public LinkCheck(
        ImmutableArray<Article> articles, ImmutableArray<CodePage> codes, ImmutableArray<SitePage> pages,
        RecoveryPlan? recovery, FactSheet facts, GlossaryTerms glossary, Renames renames)
    {
        _renames = renames;
        foreach (var page in articles.Concat<GuidePage>(codes).Concat(pages)) Add(page, page.Items, renames);
        foreach (var page in recovery?.Pages ?? []) Add(page, page == recovery!.Page ? recovery.Steps.Select(step => step.Item) : [], renames);
        if (recovery is not null) _anchors["recovery/questions.yml"] = [];
        _anchors["facts.yml"] = [.. facts.Facts.Select(fact => fact.Id), .. facts.Rumours.Select(rumour => rumour.Id)];
        _anchors["glossary.yml"] = [.. glossary.All.Select(term => term.Id)];
    }

    /// <param name="files">Every file by its path.</param>
    /// <param name="unread">Files that could not be read whole: what they hold is not known yet, and their own problems come first.</param>
    /// <param name="others">Links in files that are no pages.</param>
    public void Check(Dictionary<string, ContentFile> files, ISet<string> unread, IEnumerable<(string File, ImmutableArray<GuideLink> Links)> others)
    {
        _links.AddRange(others.Select(other => (other.File, other.Links.AsEnumerable())));
        foreach (var (file, links) in _links)
        {
            foreach (var link in links) CheckOne(link, files[file].Problems, unread);
        }
    }

    private void Add(GuidePage page, IEnumerable<ChecklistItem> items, Renames renames)
    {
        var anchors = page.Body.Headings.Select(heading => heading.Id)
            .Concat(items.Select(item => item.Anchor))
            .Concat(renames.AnchorsOf(page.File).Keys);
        _anchors[page.File] = new HashSet<string>(anchors, StringComparer.Ordinal);
        _links.Add((page.File, page.Body.Links.Concat(page.Answer.Links)));
    }

    private void CheckOne(GuideLink link, ContentProblems problems, ISet<string> unread)
    {
        if (unread.Contains(link.Path)) return;
        if (!_anchors.TryGetValue(link.Path, out var anchors))
            problems.Add(link.Line, $"the link leads to '{link.Path}', which is not there", RemedyFor(link.Path));
        else if (link.Anchor is { } anchor && !anchors.Contains(anchor))
            problems.Add(link.Line, $"'{link.Path}' has no heading or item '#{anchor}'", "use an anchor of that file; an item's anchor is item- and its id");
    }

    private string RemedyFor(string path) => _renames.Addresses.TryGetValue(GuideAddress.Of(path) ?? "", out var now)
        ? $"its name is {GuideAddress.FileOf(now)} now: write the path to that"
        : "correct the path, or add the file";
}
