using Microsoft.AspNetCore.Http.Features;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Asks the site's own pipeline for a page, without a connection: the same middleware, pages and headers as for a
/// reader, so that nothing is said twice.
/// </summary>
internal sealed class PageRenderer(IServiceScopeFactory scopes, SiteAddress site)
{
    private RequestDelegate? _pipeline;

    /// <summary>Given once, when the pipeline is built: all of it that follows the page cache.</summary>
    /// <returns>The same.</returns>
    public RequestDelegate UsePipeline(RequestDelegate pipeline) => _pipeline = pipeline;

    /// <summary>Whether pages are cached at all: Development makes each one again.</summary>
    public bool HasPipeline => _pipeline is not null;

    /// <param name="guide">The guide in the language of the page; null for files, which have none.</param>
    /// <param name="reader">The request of the reader with a cookie for whom it is; null for everybody else.</param>
    public async Task<RenderedPage> RenderAsync(string path, GuideSnapshot? guide = null, HttpContext? reader = null)
    {
        var pipeline = _pipeline ?? throw new InvalidOperationException("The pipeline has not been built yet.");
        await using var scope = scopes.CreateAsyncScope();
        var response = new RecordedResponse();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set<IHttpResponseFeature>(response);
        OwnRequest.Begin(context);
        using var body = new MemoryStream();
        context.Response.Body = body;
        context.Request.Method = HttpMethods.Get;
        // As over TLS: the answer then carries HSTS, which is left out again for plain http.
        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new HostString(site.Root.Authority);
        context.Request.Path = path;
        if (guide is not null) RequestGuide.Set(context, guide);
        if (reader is not null)
        {
            context.Request.Headers.Cookie = reader.Request.Headers.Cookie;
            // What has been read of the cookie need not be read again.
            context.Items = new Dictionary<object, object?>(reader.Items);
        }

        await pipeline(context);
        await context.Response.Body.FlushAsync();
        await response.StartAsync();
        return new RenderedPage(response.StatusCode, [.. response.Headers.Where(header => header.Key != "Content-Length")], body.ToArray());
    }

    /// <summary>Runs what middleware wants to do to the headers before they are sent; without a server nobody else would.</summary>
    private sealed class RecordedResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new();

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

        public async Task StartAsync()
        {
            while (_starting.TryPop(out var starting)) await starting.Callback(starting.State);
        }
    }
}
