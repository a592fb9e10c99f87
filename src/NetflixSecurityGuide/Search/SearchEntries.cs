using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Search;

/// <summary>Every place of the guide that can be found, page by page.</summary>
internal static class SearchEntries
{
    /// <summary>The section that holds an article's checklist (see the content format); its items are found one by one.</summary>
    private const string ChecklistAnchor = "checklist";

    public static IEnumerable<SearchEntry> Of(GuideSnapshot guide) =>
    [
        .. guide.Articles.SelectMany(article => OfPage(article, SearchKind.Article)),
        .. guide.Codes.SelectMany(code => OfPage(code, SearchKind.Code)),
        .. guide.Recovery is { } plan ? OfPlan(plan) : [],
        .. OfFacts(guide),
        .. OfGlossary(guide),
        .. guide.Pages.Where(page => page.Slug != "home").SelectMany(page => OfPage(page, SearchKind.Site)),
        .. SitePages.All.Where(HasNoEntriesBelow).Select(kind => OfKind(kind, kind.Route == "/codes" ? SearchKind.Code : SearchKind.Site, guide)),
    ];

    /// <summary>Facts and glossary bring their own lines, and are left out of a guide without any.</summary>
    private static bool HasNoEntriesBelow(PageKind kind) => kind is { Search: not null, Route: not ("/facts" or "/glossary") };

    private static SearchEntry OfKind(PageKind kind, SearchKind found, GuideSnapshot guide)
    {
        var line = kind.Search!(guide.Words.Search);
        return SearchEntry.Top(new SearchPage(kind.Route, line.Title, found), line.Text);
    }

    private static IEnumerable<SearchEntry> OfPage(GuidePage source, SearchKind kind)
    {
        var page = new SearchPage(source.Address, source.Title, kind);
        var opening = source.Body.Sections.Where(section => section.Heading is null).Select(section => section.Text.ToString());
        yield return SearchEntry.Top(page, [source.Answer.Text, source.Summary, .. opening]);

        foreach (var section in source.Body.Sections)
        {
            if (section.Heading is { } heading && (heading.Id != ChecklistAnchor || source.Items.IsEmpty))
                yield return SearchEntry.Below(page, kind, heading.Id, heading.Text, section.Text);
        }

        foreach (var item in source.Items) yield return SearchEntry.Below(page, SearchKind.Item, item.Anchor, item.TitleText, item.DetailText);
    }

    private static IEnumerable<SearchEntry> OfPlan(RecoveryPlan plan)
    {
        var page = new SearchPage(plan.Page.Address, plan.Page.Title, SearchKind.Recovery);
        yield return SearchEntry.Top(page, plan.Page.Answer.Text, plan.Page.Summary);
        // A step shows on the plan only for the answers that lead to it; the checklist has every step for everyone.
        foreach (var item in plan.Steps.Select(step => step.Item))
            yield return new SearchEntry(page, SearchKind.Item, item.Address, item.TitleText, item.DetailText);

        if (plan.WordsPage is not { } source) yield break;
        var words = new SearchPage(source.Address, source.Title, SearchKind.Words);
        yield return SearchEntry.Top(words, source.Answer.Text, source.Summary);
        foreach (var text in plan.Words) yield return SearchEntry.Below(words, SearchKind.Words, text.Id, text.Title, text.Text);
    }

    private static IEnumerable<SearchEntry> OfFacts(GuideSnapshot guide)
    {
        var sheet = guide.FactSheet;
        if (sheet.Facts.Length + sheet.Rumours.Length == 0) yield break;
        var top = OfKind(SitePages.At("/facts"), SearchKind.Fact, guide);
        var page = top.Page;
        yield return top;
        foreach (var fact in sheet.Facts) yield return SearchEntry.Below(page, SearchKind.Fact, fact.Id, fact.Claim, fact.Explanation.Text);
        foreach (var rumour in sheet.Rumours) yield return SearchEntry.Below(page, SearchKind.Rumour, rumour.Id, rumour.Claim, rumour.Explanation.Text);
    }

    private static IEnumerable<SearchEntry> OfGlossary(GuideSnapshot guide)
    {
        if (guide.Glossary.All.IsEmpty) yield break;
        var top = OfKind(SitePages.At("/glossary"), SearchKind.Term, guide);
        var page = top.Page;
        yield return top;
        foreach (var term in guide.Glossary.All)
        {
            var also = term.Also.IsEmpty ? "" : $" {guide.Words.Glossary.Also.Of(guide.Words.Lists.Comma(term.Also))}";
            yield return SearchEntry.Below(page, SearchKind.Term, term.Id, term.Term, term.Means + also);
        }
    }
}
