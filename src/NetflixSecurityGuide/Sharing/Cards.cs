using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// The preview pictures in <c>wwwroot/cards</c>. <c>cards.json</c> beside them says for which words each was drawn; it is
/// written by the command that draws them.
/// </summary>
internal sealed class Cards(IWebHostEnvironment environment)
{
    public const string Manifest = "cards/cards.json";

    private const string Remedy = "run: dotnet run --project tests/NetflixSecurityGuide.BrowserTests -- cards";

    private readonly FrozenDictionary<string, string> _drawn = Read(environment.WebRootFileProvider.GetFileInfo(Manifest));

    /// <summary>Name -> the words for which the picture was drawn (<see cref="Card.Words"/>).</summary>
    public IReadOnlyDictionary<string, string> Drawn => _drawn;

    /// <summary>
    /// The pictures that show other words than their pages, or none. Such a page has the site's picture until the command
    /// has drawn its own.
    /// </summary>
    public IEnumerable<ContentProblem> Due(GuideSnapshot guide) =>
        from card in guide.AllLanguages.SelectMany(Card.Of)
        where !IsDrawn(card)
        select new ContentProblem($"wwwroot/cards/{card.Name}.png", 1, "the preview picture shows other words than its page", Remedy);

    /// <summary>
    /// The picture of a page and what it says in words. The query changes with the picture, because chats keep pictures
    /// by their address.
    /// </summary>
    public (string Path, string Alternative) Of(PageMetadata page, GuideWords words) =>
        page.Text is { } text && Card.Of(text, words) is var card && IsDrawn(card)
            ? (PathOf(card.Name), words.Machines.CardAlt.Of(words.Site.Name, page.Title))
            : (PathOf(Card.NameOfSite(words)), words.Site.Name);

    private bool IsDrawn(Card card) => _drawn.GetValueOrDefault(card.Name) == card.Words;

    private string PathOf(string name) => $"/cards/{name}.png?v={_drawn.GetValueOrDefault(name)}";

    private static FrozenDictionary<string, string> Read(IFileInfo file)
    {
        if (!file.Exists) return FrozenDictionary<string, string>.Empty;
        using var stream = file.CreateReadStream();
        using var names = JsonDocument.Parse(stream);
        return names.RootElement.EnumerateObject().ToFrozenDictionary(name => name.Name, name => name.Value.GetString()!, StringComparer.Ordinal);
    }
}
