using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Sharing;

/// <summary>What the site is on a home screen (Web Application Manifest, W3C).</summary>
internal static class Manifest
{
    public const string Path = "/site.webmanifest";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(GuideSnapshot guide)
    {
        var words = guide.Words;
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["id"] = guide.Prefix + "/",
            ["name"] = words.Site.Name,
            ["short_name"] = words.Machines.ShortName,
            ["description"] = words.Machines.Description,
            ["lang"] = words.Language.Code,
            ["start_url"] = guide.Prefix + "/",
            ["scope"] = guide.Prefix + "/",
            ["display"] = "minimal-ui",
            ["theme_color"] = "#0c3b47",
            ["background_color"] = "#fbfaf7",
            ["icons"] = new JsonArray(
                Icon("/icons/192.png", "192x192", "image/png"),
                Icon("/icons/512.png", "512x512", "image/png"),
                Icon("/icons/maskable-512.png", "512x512", "image/png", "maskable"),
                Icon("/icon.svg", "any", "image/svg+xml")),
            ["shortcuts"] = new JsonArray(
                Shortcut(words.Site.Emergency, guide.Prefix + "/recover"),
                Shortcut(words.Codes.Title, guide.Prefix + "/codes"),
                Shortcut(words.Checklist.Mine, guide.Prefix + "/checklist")),
        }, Json);
    }

    private static JsonObject Icon(string file, string sizes, string type, string? purpose = null)
    {
        var icon = new JsonObject { ["src"] = file, ["sizes"] = sizes, ["type"] = type };
        if (purpose is not null) icon["purpose"] = purpose;
        return icon;
    }

    private static JsonObject Shortcut(string name, string path) => new() { ["name"] = name, ["url"] = path };
}
