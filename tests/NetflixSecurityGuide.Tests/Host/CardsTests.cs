using System.Buffers.Binary;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class CardsTests(ShippedSite site)
{
    [Fact]
    public async Task A_page_shows_its_own_card_once_that_was_drawn_for_its_words_and_the_sites_card_until_then()
    {
        var (guide, cards) = (site.Services.GetRequiredService<LiveGuide>().Current, site.Services.GetRequiredService<Cards>());
        foreach (var page in guide.Articles.Concat<GuidePage>(guide.Codes))
        {
            var card = Card.Of(page, guide.Words);
            var expected = cards.Drawn.GetValueOrDefault(card.Name) == card.Words ? card.Name : Card.NameOfSite(guide.Words);
            Assert.StartsWith($"{SharedFiles.Root}/cards/{expected}.png?v=", await PictureOfAsync(site.NewStranger(), page.Address), StringComparison.Ordinal);
        }

        Assert.Contains(cards.Drawn.Keys, name => name != Card.NameOfSite(guide.Words));
    }

    [Fact]
    public async Task A_page_whose_words_have_changed_shows_the_sites_card()
    {
        await using var fixture = new GuideSite();

        Assert.Contains("guide-devices", fixture.Services.GetRequiredService<Cards>().Drawn.Keys);
        Assert.StartsWith($"{SharedFiles.Root}/cards/site.png?v=", await PictureOfAsync(fixture.NewStranger(), "/guide/devices"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_card_is_a_large_PNG_of_at_most_90_KB()
    {
        var files = site.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        foreach (var name in site.Services.GetRequiredService<Cards>().Drawn.Keys)
        {
            using var stream = files.GetFileInfo($"cards/{name}.png").CreateReadStream();
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);

            Assert.True(bytes.Length <= 90 * 1024, $"{name}.png has {bytes.Length} bytes");
            // The signature, then the header chunk with width and height (PNG, sections 5.2 and 11.2.2).
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
            Assert.Equal((Card.Width, Card.Height), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        }
    }

    [Theory]
    [InlineData("/cards/site.png", "cross-origin")]
    [InlineData("/icon.svg", "same-origin")]
    [InlineData("/about", "same-origin")]
    public async Task Only_cards_may_be_shown_by_other_sites(string address, string policy)
    {
        using var answer = await site.NewStranger().AskAsync(address);

        Assert.Equal([policy], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    private static async Task<string> PictureOfAsync(HttpClient reader, string address) =>
        (await GuideSite.PageAsync(reader, address)).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
}
