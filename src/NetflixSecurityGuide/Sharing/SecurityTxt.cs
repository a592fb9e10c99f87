using System.Globalization;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// Where to report a weakness of the site (RFC 9116). The contact is the operator's (<c>Guide:SecurityContact</c>), the
/// day it expires the editors' (<c>site.yml</c>). Without either, and after that day, there is no such file: an old one
/// must not be trusted.
/// </summary>
public sealed partial class SecurityTxt(IConfiguration configuration, SiteAddress site, TimeProvider clock, ILogger<SecurityTxt> log)
{
    public const string Path = "/.well-known/security.txt";

    private readonly string? _contact = ReadContact(configuration["Guide:SecurityContact"]);

    /// <summary>Tells the operator once, at start, that there is no contact.</summary>
    public void Announce()
    {
        if (_contact is null) NoContact(log);
    }

    public IResult Answer(LiveGuide live) =>
        _contact is not null && live.Current.Settings.SecurityExpires is { } expires && expires > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? Results.Text(Write(_contact, expires), "text/plain; charset=utf-8")
            : Results.NotFound();

    private string Write(string contact, DateOnly expires) => string.Create(CultureInfo.InvariantCulture, $"""
        Contact: {contact}
        Expires: {expires:yyyy-MM-dd}T00:00:00Z
        Preferred-Languages: {ContentFolder.Language}
        Canonical: {site.Of(Path)}

        """);

    /// <exception cref="InvalidOperationException">The setting is neither a mail nor an https address.</exception>
    private static string? ReadContact(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        return Uri.TryCreate(setting, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https" && !setting.AsSpan().ContainsAny('\r', '\n')
            ? setting
            : throw new InvalidOperationException("Guide:SecurityContact is not a contact. Write it like mailto:security@example.org or https://example.org/report");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guide:SecurityContact is not set; /.well-known/security.txt answers 404")]
    private static partial void NoContact(ILogger logger);
}
