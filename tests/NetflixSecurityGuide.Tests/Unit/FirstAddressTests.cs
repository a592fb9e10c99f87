using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Renaming;

namespace NetflixSecurityGuide.Tests.Unit;

public sealed class FirstAddressTests
{
    [Theory]
    [InlineData("/guide/c", "/guide/a")]
    [InlineData("/guide/other", "/guide/other")]
    public void A_page_is_known_by_its_first_address_however_often_it_moved(string address, string first)
    {
        var renames = RenamesReader.Read(ContentFile.FromText("renames.yml", "pages:\n  guide/b.md: guide/c.md\n  guide/a.md: guide/b.md\n"), ["guide/c.md"]);

        Assert.Equal(first, renames.FirstAddressOf(address));
    }
}
