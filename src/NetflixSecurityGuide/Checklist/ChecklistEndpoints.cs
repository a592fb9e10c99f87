using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Operations;
using NetflixSecurityGuide.Security;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Where the checklist's forms post to. A script asks for JSON and gets the report; a browser is sent back.</summary>
public static class ChecklistEndpoints
{
    public const string SavePath = "/checklist";
    public const string ErasePath = "/checklist/erase";
    public const string RestorePath = "/checklist/restore";
    public const string StatePath = "/checklist/state";

    /// <summary>Carries a whole state in its text form.</summary>
    public const string TicksField = "ticks";

    public static void MapChecklist(this IEndpointRouteBuilder app)
    {
        app.MapPost(SavePath, SaveAsync);
        app.MapPost(RestorePath, RestoreAsync);
        app.MapGet(StatePath, State);
    }

    public static bool WantsJson(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static async Task<IResult> SaveAsync(HttpContext context, LiveGuide live, TimeProvider clock, GuideMetrics metrics)
    {
        if (await TryReadFormAsync(context.Request) is not { } form) return Refused(context.Request);
        var (guide, today) = (live.Current, Today(clock));
        var before = ChecklistCookie.Read(context.Request, guide, today);
        metrics.Saved();
        return Answer(context, form, ChecklistForm.Apply(before, form, guide, today), guide, today);
    }

    private static async Task<IResult> RestoreAsync(HttpContext context, LiveGuide live, TimeProvider clock)
    {
        if (await TryReadFormAsync(context.Request) is not { } form) return Refused(context.Request);
        var (guide, today) = (live.Current, Today(clock));
        var state = ChecklistCookie.Normalize(ChecklistState.Parse(form[TicksField].ToString()), guide, today);
        return Answer(context, form, state, guide, today);
    }

    private static IResult State(HttpContext context, LiveGuide live, TimeProvider clock)
    {
        var (guide, today) = (live.Current, Today(clock));
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(ChecklistReport.Of(new ReaderChecklist(guide, ChecklistCookie.Read(context.Request, guide, today), today)));
    }

    private static IResult Answer(HttpContext context, IFormCollection form, ChecklistState state, GuideSnapshot guide, DateOnly today)
    {
        ChecklistCookie.Write(context.Response, state, guide);
        context.Response.Headers.CacheControl = "private, no-store";
        if (WantsJson(context.Request)) return Results.Json(ChecklistReport.Of(new ReaderChecklist(guide, state, today)));

        context.Response.Headers.Location = LocalAddress.OrElse(form[ChecklistForm.ReturnField], SavePath);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Why a form was not read: too large, or no form.</summary>
    internal static IResult Refused(HttpRequest request) => Results.StatusCode(
        request.ContentLength > RequestLimits.MaxBodyBytes ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);

    /// <summary>Nothing for a body that is no form, too large or broken off.</summary>
    internal static async Task<IFormCollection?> TryReadFormAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync();
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}
