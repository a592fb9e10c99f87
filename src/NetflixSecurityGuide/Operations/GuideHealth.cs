using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Operations;

/// <summary>Ready means that there is a guide to serve and that it can be searched. Problems in a newer save do not make an instance unready: the last good guide is up.</summary>
internal sealed class GuideHealth(LiveGuide guide, LiveSearch search) : IHealthCheck
{
    public const string ReadyTag = "ready";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            !guide.IsReady ? HealthCheckResult.Unhealthy("no guide has been read")
            : !search.IsReady ? HealthCheckResult.Unhealthy("the search index is not made yet")
            : HealthCheckResult.Healthy());
}

/// <summary>Addresses for operators.</summary>
internal static class HealthEndpoints
{
    public static void MapGuideHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableHttpMetrics();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(GuideHealth.ReadyTag) }).DisableHttpMetrics();
    }
}
