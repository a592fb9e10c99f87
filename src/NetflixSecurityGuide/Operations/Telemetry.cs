using System.Diagnostics;
using NetflixSecurityGuide.Site;
using OpenTelemetry;
using OpenTelemetry.Context.Propagation;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// OpenTelemetry by its standard environment variables: off unless one of them names a collector. No header, host name,
/// cookie, query or client address is recorded (<see cref="TracedWords"/>), and probes are not counted as readers.
/// </summary>
internal static class Telemetry
{
    private static readonly string[] Endpoints =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<GuideMetrics>();
        if (!Array.Exists(Endpoints, name => !string.IsNullOrEmpty(builder.Configuration[name]))) return;

        builder.Services.AddSingleton<DistributedContextPropagator>(new TracesBeginHere());
        Sdk.SetDefaultTextMapPropagator(new TraceContextPropagator());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (!IsNamed(builder.Configuration)) resource.AddService("netflix-security-guide");
            })
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
                .AddProcessor(new TracedWords())
                .AddOtlpExporter())
            // How often an address was matched says no more than how often it was asked for, and counts probes.
            .WithMetrics(metrics => metrics.AddView("aspnetcore.routing.match_attempts", MetricStreamConfiguration.Drop).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(SiteMeter.Name).AddOtlpExporter());
    }

    /// <summary>Whether the operator names the service by one of the two standard variables.</summary>
    private static bool IsNamed(ConfigurationManager configuration) =>
        !string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"])
        || configuration["OTEL_RESOURCE_ATTRIBUTES"]?.Contains("service.name=", StringComparison.Ordinal) is true;
}
