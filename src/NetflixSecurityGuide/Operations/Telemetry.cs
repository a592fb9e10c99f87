using NetflixSecurityGuide.Site;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// OpenTelemetry by its standard environment variables: off unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a
/// collector. No header, cookie, query value or client address is recorded.
/// </summary>
public static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<GuideMetrics>();
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "netflix-security-guide"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(SiteMeter.Name).AddOtlpExporter());
    }
}
