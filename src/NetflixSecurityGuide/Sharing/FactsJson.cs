using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// The facts as data at <c>/facts.json</c>. <c>version</c> is raised when a member changes its meaning or goes away;
/// new members may appear without it.
/// </summary>
internal static class FactsJson
{
    public const int Version = 2;

    public static void MapFactsJson(this IEndpointRouteBuilder app) => app.MapMethods("/facts.json", Reading.Methods, Write);

    private static IResult Write(HttpContext context, LiveGuide live)
    {
        var sheet = RequestGuide.Of(context, live).FactSheet;
        context.Response.Headers.CacheControl = "public, max-age=300";
        // Anyone may build on the facts, from any site.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Json(new
        {
            version = Version,
            independentOfNetflix = true,
            facts = sheet.Facts.Select(fact => new
            {
                id = fact.Id,
                claim = fact.Claim,
                status = FactWords.Key(fact.Status),
                detail = fact.Explanation.Text,
                source = new { name = fact.Source.Name, url = fact.Source.Url, kind = FactWords.Key(fact.Source.Kind) },
                @checked = fact.Checked,
            }),
            rumours = sheet.Rumours.Select(rumour => new
            {
                id = rumour.Id,
                claim = rumour.Claim,
                status = FactWords.Key(rumour.Status),
                why = rumour.Explanation.Text,
                source = new { name = rumour.Source.Name, url = rumour.Source.Url, kind = FactWords.Key(rumour.Source.Kind) },
                @checked = rumour.Checked,
            }),
        });
    }
}
