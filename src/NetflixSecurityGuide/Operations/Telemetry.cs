using System.Diagnostics;
using NetflixSecurityGuide.Site;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// OpenTelemetry by its standard environment variables: off unless one of them names a collector. No header, host name,
/// cookie, query or client address is recorded, and probes are not counted as readers.
/// </summary>
public static class Telemetry
{
    private static readonly string[] Endpoints =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    /// <summary>What a visitor writes into a request and the framework copies into a span (semantic conventions for HTTP).</summary>
    private static readonly string[] VisitorsWords = ["user_agent.original", "server.address", "server.port", "url.query", "http.request.method_original", "client.address", "network.peer.address"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<GuideMetrics>();
        if (!Array.Exists(Endpoints, name => !string.IsNullOrEmpty(builder.Configuration[name]))) return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (!IsNamed(builder.Configuration)) resource.AddService("netflix-security-guide");
            })
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests =>
                {
                    requests.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
                    requests.EnrichWithHttpResponse = (span, _) => Forget(span);
                })
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(SiteMeter.Name).AddOtlpExporter());
    }

    /// <summary>Whether the operator names the service by one of the two standard variables.</summary>
    private static bool IsNamed(ConfigurationManager configuration) =>
        !string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"])
        || configuration["OTEL_RESOURCE_ATTRIBUTES"]?.Contains("service.name=", StringComparison.Ordinal) is true;

    private static void Forget(Activity span)
    {
        foreach (var tag in VisitorsWords) span.SetTag(tag, null);
    }
}
