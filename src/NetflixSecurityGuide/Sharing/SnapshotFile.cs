using System.Globalization;
using Microsoft.Net.Http.Headers;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Sharing;

/// <summary>A file for machines that is written once for each snapshot of the guide.</summary>
public sealed class SnapshotFile(string mediaType, Func<GuideSnapshot, byte[]> write)
{
    private Written? _written;

    /// <summary>Answers with the file, or 304 to a client that has it (RFC 9110, section 13).</summary>
    public IResult Answer(HttpContext context, LiveGuide live)
    {
        var guide = live.Current;
        var written = _written;
        // Two requests may write it at once; both write the same.
        if (written?.Guide != guide) _written = written = new Written(guide, write(guide));
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(written.Bytes, mediaType, entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{guide.Version}\"")));
    }

    private sealed record Written(GuideSnapshot Guide, byte[] Bytes);
}
