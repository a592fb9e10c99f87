using System.Net;
using System.Xml.Linq;
using System.Xml.Schema;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>What the sharing tests read from the site.</summary>
internal static class SharedFiles
{
    public const string Root = "https://guide.example";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Paths of all pages in the sitemap.</summary>
    public static async Task<string[]> PagesAsync(HttpClient client) =>
        [.. XDocument.Parse(await TextAsync(client, "/sitemap.xml")).Descendants(Sitemap + "loc").Select(page => page.Value[Root.Length..])];

    /// <summary>Everything that the document breaks in a schema of <c>Data/</c>.</summary>
    public static List<string> Faults(XDocument document, string schema, string targetNamespace)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(targetNamespace, Path.Combine(AppContext.BaseDirectory, "Data", schema));
        var faults = new List<string>();
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
