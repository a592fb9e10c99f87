using System.Globalization;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// Where to report a weakness of the site (RFC 9116). The contact is the operator's (<c>Guide:SecurityContact</c>), the
/// day it expires the editors' (<c>site.yml</c>). Without either, and after that day, there is no such file: an old one
/// must not be trusted.
/// </summary>
internal sealed partial class SecurityTxt(GuideSettings settings, SiteAddress site, IHostEnvironment environment, TimeProvider clock, ILogger<SecurityTxt> log)
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>Tells the operator once, at start, that there is no contact. Nobody reports weaknesses of a site in Development.</summary>
    public void Announce()
    {
        if (settings.SecurityContact is null && !environment.IsDevelopment()) NoContact(log);
    }

    public IResult Answer(LiveGuide live) =>
        settings.SecurityContact is { } contact && live.Current is { Settings.SecurityExpires: { } expires } guide && expires > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? Results.Text(Write(contact, expires, guide), "text/plain; charset=utf-8")
            : Results.NotFound();

    private string Write(string contact, DateOnly expires, GuideSnapshot guide) => string.Create(CultureInfo.InvariantCulture, $"""
        Contact: {contact}
        Expires: {expires:yyyy-MM-dd}T00:00:00Z
        Preferred-Languages: {string.Join(", ", guide.AllLanguages.Select(language => language.Words.Language.Code))}
        Canonical: {site.Of(Path)}

        """);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guide:SecurityContact is not set; /.well-known/security.txt answers 404")]
    private static partial void NoContact(ILogger logger);
}
