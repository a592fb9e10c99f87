using System.Diagnostics;
using OpenTelemetry;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// Takes out of each span all but what is known to hold no word of a visitor. A list of what may stay, because the
/// framework learns to copy more of a request from version to version (semantic conventions for HTTP).
/// </summary>
internal sealed class TracedWords : BaseProcessor<Activity>
{
    private const string Route = "http.route";

    private const string Path = "url.path";

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        Route, Path, "http.request.method", "http.response.status_code", "url.scheme", "network.protocol.version", "network.protocol.name", "error.type",
    };

    public override void OnEnd(Activity data)
    {
        // An address that leads nowhere is whatever a visitor typed.
        var isPage = data.GetTagItem(Route) is not null && data.GetTagItem("http.response.status_code") is not StatusCodes.Status404NotFound;
        foreach (var (tag, _) in data.TagObjects.ToList())
        {
            if (!Kept.Contains(tag) || (tag == Path && !isPage)) data.SetTag(tag, null);
        }
    }
}

/// <summary>Begins each trace here: what a visitor's headers claim to continue is not looked at.</summary>
internal sealed class TracesBeginHere : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        // The site asks nobody.
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) => (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
