namespace NetflixSecurityGuide.BrowserTests.ReadersTools;

/// <summary>Safari tells VoiceOver of no list where the bullets are styled away, unless the list says that it is one, or is in a navigation.</summary>
public sealed class ListRoleTests(SharedWindow window, ShippedSite site) : IClassFixture<SharedWindow>
{
    private const string Nameless = """
        () => [...document.querySelectorAll('ul, ol')]
          .filter(list => getComputedStyle(list).listStyleType === 'none' && !list.closest('nav') && !list.role)
          .map(list => list.outerHTML.slice(0, 120))
        """;

    [Theory, MemberData(nameof(SitePages.Kinds), MemberType = typeof(SitePages))]
    public async Task A_list_without_bullets_says_that_it_is_a_list(string address)
    {
        await window.Page.GotoAsync(site.Of(address));

        Findings.None(await window.Page.EvaluateAsync<string[]>(Nameless));
    }
}
