using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Host.Languages;

/// <summary>The fixture guide with a made-up language, xx, beside it: the words of the interface, one article, one code and the facts.</summary>
public sealed class TranslatedSite : IDisposable
{
    public const string Language = "xx";

    private static readonly string[] Translated = ["guide/devices.md", "codes/sign-in-code.md", "facts.yml", "pages/home.md"];

    public TranslatedSite()
    {
        Content.WriteIn(Language, GuideWords.FileName, PseudoWords.FileOf(Language));
        foreach (var file in Translated) Content.WriteIn(Language, file, File.ReadAllText(Content.PathOf(file)));
        using var said = new StringWriter();
        Assert.Equal(0, TranslatedCommand.Run(Content.Folder, [Language], said));
        Site = GuideSite.WithContent(Content.Folder.Root);
    }

    public TemporaryContent Content { get; } = TemporaryContent.Fixture();

    public GuideSite Site { get; }

    internal GuideSnapshot Guide => Site.Services.GetRequiredService<LiveGuide>().Current;

    public void Dispose()
    {
        Site.Dispose();
        Content.Dispose();
    }
}
