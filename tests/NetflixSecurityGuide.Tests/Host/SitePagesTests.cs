using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The list of pages is true: it has every address that is mapped and no other, and every query key that a page reads.</summary>
public sealed class SitePagesTests(SharedSite site)
{
    private const string List = "src/NetflixSecurityGuide/Site/SitePages.cs";

    /// <summary>Read by Razor Pages themselves, to choose a handler; the site's pages have one each.</summary>
    private const string FrameworkKey = "handler";

    [Fact]
    public void Every_mapped_address_is_on_the_list_and_every_row_is_mapped()
    {
        var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .ToLookup(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), SourceOf, StringComparer.Ordinal);
        var listed = SitePages.All.Select(kind => kind.Route).ToHashSet(StringComparer.Ordinal);

        var missing = mapped.Where(route => !listed.Contains(route.Key)).Select(route => $"{route.Key} ({route.First()}) is mapped but not on the list of pages: add a row to {List}");
        var extra = listed.Where(route => !mapped.Contains(route)).Select(route => $"{route} is on the list of pages but nothing answers it: take its row out of {List}, or map it");
        var faults = missing.Concat(extra).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Every_page_of_the_list_opens()
    {
        foreach (var address in site.Pages())
        {
            using var answer = await site.NewStranger().AskAsync(address);
            Assert.True(answer.IsSuccessStatusCode, $"{address} answers {answer.StatusCode}");
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_take_is_answered_with_those_that_it_takes()
    {
        foreach (var address in site.Pages())
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(address, UriKind.Relative));
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
            using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Contains("GET", answer.Content.Headers.Allow);
            Assert.Empty(answer.Content.Headers.Allow.Except(["GET", "HEAD", "POST"]));
        }
    }

    [Fact]
    public async Task A_page_reads_no_query_key_that_the_list_does_not_name()
    {
        using var unkept = GuideSite.WithContent(FolderOf(site), "Development");
        foreach (var page in unkept.Kept())
        {
            var asked = new AskedKeys();
            await unkept.Server.SendAsync(context =>
            {
                context.Request.Path = page.Path;
                context.Request.Headers.Cookie = "ticks=1~review-devices.t20261120";
                context.Features.Set<IQueryFeature>(asked);
            }, TestContext.Current.CancellationToken);
            var known = page.Kind.QueryKeys(unkept.Services.GetRequiredService<Guide.LiveGuide>().Current);
            var unnamed = asked.Keys.Except(known.Append(FrameworkKey), StringComparer.OrdinalIgnoreCase).ToList();
            Assert.True(unnamed.Count == 0, $"{page.Path} reads the query key '{unnamed.FirstOrDefault()}', which would be ignored on the kept page: name it in QueryKeys of its row in {List}");
        }
    }

    [Fact]
    public void An_address_below_a_limited_one_is_limited_however_it_is_written()
    {
        Assert.All(["/search", "/search/", "/SEARCH", "/search/suggest", "/Search/Suggest"], path => Assert.True(SitePages.IsLimited(path), path));
        Assert.All(["/", "/searching", "/guide/search"], path => Assert.False(SitePages.IsLimited(path), path));
    }

    private static string FolderOf(GuideSite site) => site.Services.GetRequiredService<Content.ContentFolder>().Root;

    private static string SourceOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? "src/NetflixSecurityGuide" + page.RelativePath : endpoint.DisplayName ?? "an endpoint";

    /// <summary>An empty query that notes what it is asked for.</summary>
    private sealed class AskedKeys : IQueryFeature, IQueryCollection
    {
        private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

        public IReadOnlySet<string> Keys => _asked;

        public IQueryCollection Query
        {
            get => this;
            set { }
        }

        public int Count => 0;

        ICollection<string> IQueryCollection.Keys => [];

        public StringValues this[string key] => TryGetValue(key, out var value) ? value : default;

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, out StringValues value)
        {
            _asked.Add(key);
            value = default;
            return false;
        }

        public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, StringValues>>().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
