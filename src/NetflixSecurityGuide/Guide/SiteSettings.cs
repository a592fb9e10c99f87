using System.Globalization;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>What editors decide for the site as a whole, from <c>site.yml</c>.</summary>
/// <param name="SecurityExpires">Until when <c>/.well-known/security.txt</c> holds; null if there is no <c>site.yml</c>.</param>
internal sealed record SiteSettings(DateOnly? SecurityExpires)
{
    /// <summary>How long before that day <c>check</c> begins to fail.</summary>
    public const int NoticeDays = 30;

    public static SiteSettings None { get; } = new((DateOnly?)null);

    internal static SiteSettings Read(ContentFile file, DateOnly today)
    {
        if (file.IsEmpty("write 'security-expires:' and a date, or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return None;

        var expires = fields.Date("security-expires", DateOnly.MaxValue);
        fields.RefuseOthers();
        // RFC 9116, section 2.5.5, advises less than a year.
        if (expires > today.AddYears(1))
            file.Problems.Add(fields.LineOf("security-expires"), "'security-expires' is more than a year ahead", "choose a day within a year");
        return new SiteSettings(expires);
    }

    /// <summary>What needs an editor soon. It does not stop a site that is up, or one that starts.</summary>
    internal IEnumerable<ContentProblem> Due(string file, DateOnly today)
    {
        if (SecurityExpires is { } expires && expires < today.AddDays(NoticeDays))
        {
            yield return new ContentProblem(
                file,
                1,
                string.Create(CultureInfo.InvariantCulture, $"security.txt expires on {expires:yyyy-MM-dd}"),
                "ask the operator whether the contact still answers, then set 'security-expires' to a day up to a year ahead");
        }
    }
}
