using System.Globalization;
using System.Net.Sockets;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Bounds what one client can ask of the costly addresses: changes, and the pages that the list of pages calls limited.
/// All other reading is free. The limits are far above a reader who ticks and types as fast as they can.
/// </summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services) => services.AddSingleton<Refusals>().AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.RequestServices.GetRequiredService<Refusals>().Limited();
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    /// <summary>Whether an address is one of the costly ones.</summary>
    public static bool AppliesTo(HttpContext context) =>
        // The page that says "too many requests" runs through here again.
        context.Features.Get<IStatusCodeReExecuteFeature>() is null && !OwnRequest.Is(context) && (HttpMethods.IsPost(context.Request.Method) || SitePages.IsLimited(context.Request.Path));

    /// <summary>Whether this client may ask for one more costly answer; it counts as asked.</summary>
    public static bool Grants(HttpContext context)
    {
        using var lease = context.RequestServices.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) ? Bucket("post", context, burst: 120, perSecond: 2) : Bucket("read", context, burst: 60, perSecond: 5);

    private static RateLimitPartition<string> Bucket(string kind, HttpContext context, int burst, int perSecond) =>
        RateLimitPartition.GetTokenBucketLimiter($"{kind} {Client(context.Connection.RemoteIpAddress)}", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            AutoReplenishment = true,
            QueueLimit = 0,
        });

    /// <summary>One IPv4 address, or the /64 that an IPv6 customer has to themselves.</summary>
    private static string Client(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() : Convert.ToHexString(address.GetAddressBytes().AsSpan(..8));
    }
}
