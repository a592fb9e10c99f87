using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Net.Http.Headers;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>A file for machines that is written once for each snapshot of the guide.</summary>
internal sealed class SnapshotFile(string mediaType, Func<GuideSnapshot, byte[]> write)
{
    private readonly ConditionalWeakTable<GuideSnapshot, byte[]> _written = [];

    /// <summary>Answers with the file, or 304 to a client that has it (RFC 9110, section 13).</summary>
    public IResult Answer(HttpContext context, LiveGuide live)
    {
        var guide = RequestGuide.Of(context, live);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(_written.GetValue(guide, snapshot => write(snapshot)), mediaType, entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{guide.Version}\"")));
    }
}
