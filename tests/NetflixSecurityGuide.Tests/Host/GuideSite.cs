using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The site in memory, as operators run it (Production), with the fixture guide or a folder of the test's own, and a clock that is stopped.</summary>
public class GuideSite : WebApplicationFactory<Program>
{
    private readonly string? _content;
    private readonly string _environment;
    private readonly Lock _lock = new();

    public GuideSite()
        : this(FixtureGuide.Folder)
    {
    }

    /// <param name="content">The content folder; null for the guide that the site ships with.</param>
    private protected GuideSite(string? content, string environment = "Production")
    {
        _content = content;
        _environment = environment;
    }

    /// <summary>Noon of the day after the fixture guide's last change.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public static GuideSite WithContent(string folder, string environment = "Production") => new(folder, environment);

    /// <summary>The site starts with the first who asks; two classes that share it may ask at the same moment.</summary>
    public override IServiceProvider Services
    {
        get
        {
            lock (_lock) return base.Services;
        }
    }

    /// <summary>A client that keeps cookies and follows nothing by itself.</summary>
    public HttpClient NewReader() => NewClient(handleCookies: true);

    /// <summary>A client without cookies.</summary>
    public HttpClient NewStranger() => NewClient(handleCookies: false);

    public static async Task<IHtmlDocument> PageAsync(HttpClient reader, string address)
    {
        using var answer = await reader.AskAsync(address);
        return await PageAsync(answer);
    }

    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts a form as this site's own page would.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient reader, string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await reader.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private HttpClient NewClient(bool handleCookies)
    {
        lock (_lock) return CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = handleCookies });
    }

    /// <summary>Everything is searched and answered from memory from the first request on, as in a site that has been up for a moment.</summary>
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        Task.WhenAll(host.Services.GetRequiredService<LiveSearch>().Ready, host.Services.GetRequiredService<PageCacheFiller>().Ready)
            .WaitAsync(TimeSpan.FromMinutes(5)).GetAwaiter().GetResult();
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Guide:PublicUrl", "https://guide.example");
        if (_content is not null) builder.UseSetting("Guide:ContentPath", _content);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
