using Microsoft.Net.Http.Headers;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Operations.Caching;

/// <summary>
/// Answers readers without a cookie of ours from memory. It stands before everything else: what it sends was made by
/// everything else.
/// </summary>
public sealed class PageCacheMiddleware
{
    private readonly RequestDelegate _next;
    private readonly PageCache _cache;
    private readonly LiveGuide _live;

    public PageCacheMiddleware(RequestDelegate next, PageCache cache, PageRenderer renderer, LiveGuide live)
    {
        (_next, _cache, _live) = (next, cache, live);
        renderer.UsePipeline(next);
    }

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var guide = _live.Current;
        if (!IsRead(request.Method) || _cache.Find(request.Path.Value ?? "", guide) is not { } page
            || (request.QueryString.HasValue && KnownAddresses.QueryMatters(request.Path.Value!, request.Query, guide))
            || CachingHeaders.IsPersonal(request)) return _next(context);

        return SendAsync(context, page);
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static Task SendAsync(HttpContext context, CachedPage page)
    {
        var response = context.Response;
        page.WriteHeaders(response, context.Request.IsHttps);
        if (Matches(context.Request.Headers.IfNoneMatch, page.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        var (coding, body) = Choose(context.Request, page);
        if (coding is not null) response.Headers.ContentEncoding = coding;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(body).AsTask();
    }

    private static (string? Coding, byte[] Body) Choose(HttpRequest request, CachedPage page) => AcceptedCoding.Of(request) switch
    {
        AcceptedCoding.Brotli => (AcceptedCoding.Brotli, page.Brotli),
        AcceptedCoding.Gzip => (AcceptedCoding.Gzip, page.Gzip),
        _ => (null, page.Plain()),
    };

    private static bool Matches(string? ifNoneMatch, string etag) =>
        ifNoneMatch is not null && (ifNoneMatch.Contains(etag.AsSpan(2), StringComparison.Ordinal) || ifNoneMatch == EntityTagHeaderValue.Any.Tag);
}
