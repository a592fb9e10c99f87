using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Every text of a guide as pages can show it: whole fields, and the texts between the tags of rendered Markdown.</summary>
internal sealed class GuideTexts
{
    private static readonly string[] Spoken = ["alt", "aria-label"];

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly string _found;

    public GuideTexts(GuideSnapshot guide)
    {
        foreach (var page in guide.Articles.Concat<GuidePage>(guide.Codes).Concat(guide.Pages).Concat(guide.Recovery?.Pages ?? [])) Add(page);
        foreach (var item in guide.Items.Values) Add(item);
        foreach (var section in guide.CodeRule.Sections) Add(section);
        foreach (var fact in guide.FactSheet.Facts) Add(fact.Claim, fact.Explanation.Html, fact.Source.Name);
        foreach (var rumour in guide.FactSheet.Rumours) Add(rumour.Claim, rumour.Explanation.Html, rumour.Source.Name);
        foreach (var term in guide.Glossary.All) Add(term.Term, term.Means);
        Add([.. guide.Synonyms.Try, .. guide.Codes.Select(code => code.Title.Split(':')[0])]);
        foreach (var question in guide.Recovery?.Questions ?? []) Add([question.Ask, question.Hint ?? "", .. question.Answers.Select(answer => answer.Text)]);
        foreach (var group in guide.Recovery?.Groups ?? []) Add(group.Title, group.IntroHtml);
        foreach (var words in guide.Recovery?.Words ?? []) Add(words.Title, words.AdviceHtml, words.Text);
        _found = string.Join('\n', SearchEntries.Of(guide).Select(entry => Normal(PseudoWords.Outside($"{entry.Page.Title} {entry.Heading} {entry.Text}"))));
    }

    /// <summary>Whether a text is one of the guide's.</summary>
    public bool Has(string text) => _texts.Contains(Normal(text));

    /// <summary>Whether it is a piece of what the search can show.</summary>
    public bool CanFind(string text) => _found.Contains(Normal(text), StringComparison.Ordinal);

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Add(GuidePage page)
    {
        Add([page.Title, page.Summary, page.Answer.Html, page.Answer.Text, .. page.Sources.Select(source => source.Name), .. page.Body.Drawings]);
        foreach (var section in page.Body.Sections) Add(section);
        foreach (var item in page.Items) Add(item);
    }

    private void Add(Section section)
    {
        Add(section.Heading?.Html ?? "", section.Heading?.Text ?? "", section.Text.ToString());
        foreach (var block in section.Blocks)
        {
            if (block is Prose prose) Add(prose.Html.ToString());
            foreach (var line in (block as TaskLines)?.Lines ?? []) Add(line.TitleHtml, line.DetailHtml, line.TitleText, line.DetailText);
        }
    }

    private void Add(ChecklistItem item) => Add(item.TitleHtml, item.TitleText, item.DetailHtml, item.DetailText);

    private void Add(params IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            _texts.Add(Normal(text));
            var html = new HtmlParser().ParseDocument(text);
            foreach (var node in html.Descendants<IText>()) _texts.Add(Normal(node.Data));
            foreach (var element in html.All.Where(element => Spoken.Any(element.HasAttribute)))
                foreach (var name in Spoken) _texts.Add(Normal(element.GetAttribute(name) ?? ""));
        }
    }
}
