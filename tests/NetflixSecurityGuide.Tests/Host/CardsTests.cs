using System.Buffers.Binary;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class CardsTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Remedy = "Draw the cards anew: dotnet run --project tests/NetflixSecurityGuide.BrowserTests -- cards";

    [Fact]
    public void Every_card_was_drawn_for_the_words_that_the_guide_has_now()
    {
        var drawn = site.Services.GetRequiredService<Cards>().Drawn;
        var wanted = Card.Of(site.Services.GetRequiredService<LiveGuide>().Current).ToDictionary(card => card.Name, card => card.Words);

        Assert.True(wanted.Count > 20);
        foreach (var (name, words) in wanted) Assert.True(drawn.GetValueOrDefault(name) == words, $"The card '{name}' shows other words than its page. {Remedy}");
        foreach (var name in drawn.Keys) Assert.True(wanted.ContainsKey(name), $"The card '{name}' has no page. {Remedy}");
    }

    [Fact]
    public async Task Every_article_and_code_page_shows_its_own_card()
    {
        var guide = site.Services.GetRequiredService<LiveGuide>().Current;
        foreach (var page in guide.Articles.Concat<GuidePage>(guide.Codes))
        {
            var picture = (await GuideSite.PageAsync(site.NewStranger(), page.Address)).QuerySelector("meta[property='og:image']")!.GetAttribute("content");
            Assert.StartsWith($"{SharedFiles.Root}/cards/{Card.NameOf(page)}.png?v=", picture, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_card_is_a_large_PNG_of_at_most_80_KB()
    {
        var files = site.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        foreach (var name in site.Services.GetRequiredService<Cards>().Drawn.Keys)
        {
            using var stream = files.GetFileInfo($"cards/{name}.png").CreateReadStream();
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);

            Assert.True(bytes.Length <= 80 * 1024, $"{name}.png has {bytes.Length} bytes");
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
        using var answer = await site.NewStranger().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([policy], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }
}
