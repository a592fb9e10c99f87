using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Answers from memory where it can. It runs first; what it replays was produced by the rest of the pipeline.
/// </summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, PageCache everyone, PersonalPages readers, PageRenderer renderer, LiveGuide live)
{
    private readonly RequestDelegate _next = renderer.UsePipeline(next);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var (guide, path) = (RequestGuide.Of(context, live), request.Path.Value ?? "");
        // Unsafe methods are quick: stay on this thread.
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return _next(context);
        // Only the site's own addresses are ever cached.
        if (everyone.Find(path, guide) is not { } kept
            || (request.QueryString.HasValue && kept.Page.IsChangedBy(request.Query, guide))) return AnswerElsewhereAsync(context);

        // Parts of a file, and questions by date, are the framework's business: under the names that it knows.
        if (kept.Page.Kind == PageKind.File && kept.Page.Path == path
            && (request.Headers.Range.Count > 0 || (request.Headers.IfModifiedSince.Count > 0 && request.Headers.IfNoneMatch.Count == 0))) return AnswerElsewhereAsync(context);

        return kept.Page.Kind.Shows > ReaderPart.Nothing && ReaderCookie.IsThere(request) ? AnswerReaderAsync(context, kept.Page, guide) : SendAsync(context, kept.Page, kept.Response);
    }

    private async Task AnswerReaderAsync(HttpContext context, KnownPage known, GuideSnapshot guide)
    {
        if (await readers.FindOrMakeAsync(context, known, guide) is { } page) await SendAsync(context, known, page);
        else await AnswerElsewhereAsync(context);
    }

    /// <summary>Making an answer takes a while; the thread that other readers' bytes arrive on does not wait for it.</summary>
    private async Task AnswerElsewhereAsync(HttpContext context)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await _next(context);
    }

    private static Task SendAsync(HttpContext context, KnownPage known, CachedPage page)
    {
        context.SetEndpoint(known.Kind.Endpoint);
        var response = context.Response;
        page.WriteHeaders(response, context.Request.IsHttps);
        if (Matches(context.Request.Headers.IfNoneMatch, page.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            return Task.CompletedTask;
        }

        var (coding, bytes) = page.In(AcceptedCoding.Of(context.Request));
        if (coding is not null) response.Headers.ContentEncoding = coding;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(bytes).AsTask();
    }

    /// <summary>Whether the client has this page already (RFC 9110, section 13.1.2); tags are compared weakly, as section 8.8.3.2 asks.</summary>
    private static bool Matches(StringValues ifNoneMatch, string etag)
    {
        if (ifNoneMatch.Count == 0) return false;
        // What browsers send: the one tag that they got.
        if (ifNoneMatch.Count == 1 && ifNoneMatch[0] == etag) return true;
        var own = EntityTagHeaderValue.Parse(etag);
        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags) && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(own, useStrongComparison: false));
    }
}
