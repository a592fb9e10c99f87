using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NetflixSecurityGuide.Security;

/// <summary>Sizes and times that no honest reader comes near.</summary>
internal static class RequestLimits
{
    /// <summary>The largest form of the site, every item ticked, has about 4 KB.</summary>
    public const int MaxBodyBytes = 16 * 1024;

    /// <summary>About 110 KB each at worst, the largest headers half sent (44 KB, twice as large as text): 55 MB in all.</summary>
    private const int MaxConnections = 500;

    private const int MinConnections = 32;

    /// <summary>As much as other sites on the same domain may leave in cookies, eight of the largest.</summary>
    private const int MaxHeaderBytes = 32 * 1024;

    /// <summary>Refuses larger headers with one of the site's pages, so it must run below the status pages.</summary>
    public static void UseHeaderLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || SizeOf(context.Request.Headers) <= MaxHeaderBytes) return next(context);
        context.Response.StatusCode = StatusCodes.Status431RequestHeaderFieldsTooLarge;
        return Task.CompletedTask;
    });

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(10) });
        // Out of descriptors the server would spin trying to accept (dotnet/aspnetcore, issue 41556).
        var connections = new ConnectionLimit(Math.Clamp((OpenFiles.Limit() ?? int.MaxValue) - OpenFiles.Own, MinConnections, MaxConnections));
        services.AddConnectionLimit(connections);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            // Above our own limit, because what Kestrel refuses itself is answered without a word.
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes + 12 * 1024;
            // A cookie of another site on the same domain may hold any byte, and must not shut this one.
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.Limits.MaxRequestHeaderCount = 60;
            // Longer than any of the site's addresses, so that a carry link that is too long meets a page that says so.
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 400;
            form.KeyLengthLimit = 64;
            form.ValueLengthLimit = 8 * 1024;
            form.BufferBodyLengthLimit = MaxBodyBytes;
        });
    }

    private static int SizeOf(IHeaderDictionary headers)
    {
        var size = 0;
        foreach (var (name, values) in headers)
        {
            size += name.Length;
            foreach (var value in values) size += value?.Length ?? 0;
        }

        return size;
    }
}
