using System.Collections.Immutable;
using System.Net;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// What an operator can set below <c>Guide:</c>, read and checked once, before anything is built on it. OPERATING.md
/// explains each; a property here is a row there.
/// </summary>
internal sealed record GuideSettings
{
    public const string Section = "Guide";

    private static readonly string[] Names = [nameof(ContentPath), nameof(PublicUrl), nameof(Contact), nameof(SecurityContact), nameof(TrustedProxies), nameof(Offline)];

    /// <summary>The address that readers know, without a path; null if the site goes by what it listens on.</summary>
    public Uri? PublicUrl { get; private init; }

    /// <summary>The folder to serve; null for the content that comes with the app.</summary>
    public string? ContentPath { get; private init; }

    /// <summary>The proxies whose forwarded headers are believed.</summary>
    public ImmutableArray<IPNetwork> TrustedProxies { get; private init; } = [];

    /// <summary>A mailto: or https address for readers who found a mistake or a barrier; null if there is none.</summary>
    public string? Contact { get; private init; }

    /// <summary>A mailto: or https address for reports of weaknesses; null if there is none.</summary>
    public string? SecurityContact { get; private init; }

    /// <summary>Whether readers may keep a copy of the guide on their devices.</summary>
    public bool Offline { get; private init; } = true;

    /// <summary>Reads the section; each thing that is wrong with it becomes a sentence in <paramref name="faults"/>.</summary>
    public static GuideSettings Read(IConfiguration configuration, ICollection<string> faults)
    {
        var section = configuration.GetSection(Section);
        foreach (var given in section.GetChildren())
        {
            if (!Names.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                faults.Add($"There is no setting {Section}:{given.Key}. The settings are {string.Join(", ", Names.Select(name => $"{Section}:{name}"))}.");
            else if (given.GetChildren().Any())
                faults.Add($"{Section}:{given.Key} is a list or a group. Write it as one text.");
        }

        return new GuideSettings
        {
            PublicUrl = ReadUrl(section[nameof(PublicUrl)], faults),
            ContentPath = ReadPath(section[nameof(ContentPath)], faults),
            TrustedProxies = [.. ReadNetworks(section[nameof(TrustedProxies)], faults)],
            Contact = ReadContact(section, nameof(Contact), faults),
            SecurityContact = ReadContact(section, nameof(SecurityContact), faults),
            Offline = ReadSwitch(section, nameof(Offline), faults),
        };
    }

    private static Uri? ReadUrl(string? setting, ICollection<string> faults)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        var isAddress = Uri.TryCreate(setting.Trim(), UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", Host.Length: > 0 };
        // A path could only be dropped: every link would then lead elsewhere than the operator expects.
        if (isAddress && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" }) return new UriBuilder(url.Scheme, url.IdnHost, url.Port).Uri;
        faults.Add(isAddress
            ? $"{Section}:{nameof(PublicUrl)} is '{setting}', but the site lives at the root of its host. Write only the beginning: {url!.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}"
            : $"{Section}:{nameof(PublicUrl)} is '{setting}', which is no web address. Write it like https://guide.example.org");
        return null;
    }

    private static string? ReadPath(string? setting, ICollection<string> faults)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        if (!setting.Contains('\0', StringComparison.Ordinal)) return Path.GetFullPath(setting);
        faults.Add($"{Section}:{nameof(ContentPath)} is no path. Write it like /srv/content");
        return null;
    }

    private static IEnumerable<IPNetwork> ReadNetworks(string? setting, ICollection<string> faults)
    {
        foreach (var entry in (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(entry, out var network)) yield return network;
            else if (IPAddress.TryParse(entry, out var address)) yield return new IPNetwork(address, address.GetAddressBytes().Length * 8);
            else faults.Add($"{Section}:{nameof(TrustedProxies)} has the entry '{entry}'. Write addresses or networks such as 10.0.0.0/8, separated by commas.");
        }
    }

    private static bool ReadSwitch(IConfigurationSection section, string name, ICollection<string> faults)
    {
        if (string.IsNullOrWhiteSpace(section[name]) || bool.TryParse(section[name], out var isOn) && isOn) return true;
        if (!bool.TryParse(section[name], out _)) faults.Add($"{Section}:{name} is '{section[name]}'. Write true or false.");
        return false;
    }

    private static string? ReadContact(IConfigurationSection section, string name, ICollection<string> faults)
    {
        var contact = section[name]?.Trim();
        if (string.IsNullOrEmpty(contact)) return null;
        if (Uri.IsWellFormedUriString(contact, UriKind.Absolute) && new Uri(contact) is { Scheme: "mailto", UserInfo.Length: > 0 } or { Scheme: "https" }) return contact;
        faults.Add($"{Section}:{name} is '{section[name]}', which nobody can write to. Write it like mailto:guide@example.org or https://example.org/report");
        return null;
    }
}
