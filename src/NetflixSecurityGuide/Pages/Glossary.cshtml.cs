using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>The explained words in one place.</summary>
internal sealed class GlossaryModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public void OnGet() => Describe(Words.Glossary.Title, Words.Glossary.Description, "/glossary", file: "glossary.yml");
}
