using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Pages.Guide;

/// <summary>One article with its checklists in place.</summary>
internal sealed class ArticleModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "guide";

    public Article Article { get; private set; } = null!;

    public Article? Previous { get; private set; }

    public Article? Next { get; private set; }

    public IReadOnlyList<Article> Related { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Guide.FindArticle(Slug) is not { } article) return NotFound();
        Article = article;
        (Previous, Next) = Guide.Neighbours(article);
        Related = [.. article.Related.Select(other => Guide.ArticlesBySlug[other])];
        Describe(article, isArticle: true, new Crumb("/#articles", Words.Article.Crumb));
        return Page();
    }

    public ChecklistModel ListOf(ChecklistBlock block) =>
        new([.. Checklist.View(block.Items)], Words.Article.Checklist.Of(Article.Title), $"{Article.Address}#{block.Items[0].Anchor}");
}
