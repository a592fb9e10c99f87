using System.Text.Json;
using System.Text;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Where the checklist's forms post to. A script asks for JSON and gets the report; a browser is sent back.</summary>
internal static class ChecklistEndpoints
{
    public const string SavePath = "/checklist";
    public const string ErasePath = "/checklist/erase";
    public const string RestorePath = "/checklist/restore";
    public const string StatePath = "/checklist/state";
    public const string KeptPath = "/checklist/kept";
    public const string CarryPath = "/checklist/carry";
    public const string CarriedPath = "/checklist/carried";
    public const string LoadPath = "/checklist/load";
    public const string FilePath = "/checklist/ticks.json";
    public const string ReminderPath = "/checklist/reminder.ics";

    /// <summary>Carries a whole state in its text form.</summary>
    public const string TicksField = CarriedTicks.TicksKey;

    public static void AddChecklist(this IServiceCollection services) => services.AddSingleton<ChecklistMetrics>();

    public static void MapChecklist(this IEndpointRouteBuilder app)
    {
        app.MapPost(SavePath, SaveAsync);
        app.MapPost(RestorePath, RestoreAsync);
        app.MapMethods(StatePath, Reading.Methods, State);
        app.MapMethods(FilePath, Reading.Methods, File);
        app.MapMethods(ReminderPath, Reading.Methods, (HttpContext context, LiveGuide live, SiteAddress site, TimeProvider clock) => Results.File(
            Encoding.UTF8.GetBytes(Reminder.Write(RequestGuide.Of(context, live), site, clock.GetUtcNow(), ReaderDay.Of(clock, context.Request.Query[ReaderDay.OffsetField]))),
            "text/calendar; charset=utf-8",
            "netflix-check.ics"));
    }

    public static bool WantsJson(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    /// <summary>Nobody keeps a copy of an answer that holds a reader's ticks.</summary>
    internal static void ForThisReaderOnly(HttpResponse response) => response.Headers.CacheControl = "private, no-store";

    private static async Task<IResult> SaveAsync(HttpContext context, LiveGuide live, TimeProvider clock, ChecklistMetrics metrics)
    {
        if (await PostedForm.TryReadAsync(context.Request) is not { } form) return PostedForm.Refused(context.Request);
        var (guide, today) = (RequestGuide.Of(context, live), ReaderDay.Of(clock, form[ReaderDay.OffsetField]));
        var before = ChecklistCookie.Read(context.Request, guide, today);
        metrics.Saved();
        var state = ChecklistForm.Apply(before, form, guide, today);
        return Answer(context, Back, state, guide, today);

        string Back()
        {
            var back = ChecklistForm.ReturnTo(form, guide, SavePath);
            // The first tick: whether this browser keeps cookies shows when it asks for the next page.
            return before.IsEmpty && !state.IsEmpty ? KeptAddress(state, back) : back;
        }
    }

    private static async Task<IResult> RestoreAsync(HttpContext context, LiveGuide live, TimeProvider clock)
    {
        if (await PostedForm.TryReadAsync(context.Request) is not { } form) return PostedForm.Refused(context.Request);
        var (guide, today) = (RequestGuide.Of(context, live), ReaderDay.Of(clock, form[ReaderDay.OffsetField]));
        var before = ChecklistCookie.Read(context.Request, guide, today);
        var way = WayBack.Parse(form[WayBack.BeforeField], form[WayBack.AfterField]);
        var state = ChecklistCookie.Normalize(way.TakeBack(before), guide, today);
        ErasedTicks.Forget(context);
        return Answer(context, () => ChecklistForm.ReturnTo(form, guide, SavePath), state, guide, today);
    }

    private static IResult State(HttpContext context, LiveGuide live, TimeProvider clock)
    {
        ForThisReaderOnly(context.Response);
        return Report(ChecklistReport.Of(ReaderChecklist.Of(context.Request, RequestGuide.Of(context, live), ReaderDay.Of(clock, context.Request.Query[ReaderDay.OffsetField])), context.Request));
    }

    private static IResult File(HttpContext context, LiveGuide live, TimeProvider clock)
    {
        ForThisReaderOnly(context.Response);
        var (query, today) = (context.Request.Query, clock.Today());
        // A browser that keeps no cookies has its ticks in the address of the page that says so.
        var state = CarriedTicks.Read(query[CarriedTicks.CheckKey], query[CarriedTicks.TicksKey]).State ?? ChecklistCookie.Read(context.Request, RequestGuide.Of(context, live), today);
        return Results.File(TicksFile.Write(state, today), "application/json", TicksFile.FileName);
    }

    /// <summary>In one piece with its length; written as it is serialized, it would leave in two packets.</summary>
    private static IResult Report(ChecklistReport report) =>
        Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(report, ChecklistReportJson.Default.ChecklistReport), "application/json; charset=utf-8");

    private static string KeptAddress(ChecklistState state, string back) =>
        $"{KeptPath}{CarriedTicks.QueryOf(state)}&{ChecklistForm.ReturnField}={Uri.EscapeDataString(back)}";

    private static IResult Answer(HttpContext context, Func<string> back, ChecklistState state, GuideSnapshot guide, DateOnly today)
    {
        ChecklistCookie.Write(context.Response, state, guide);
        ForThisReaderOnly(context.Response);
        if (WantsJson(context.Request)) return Report(ChecklistReport.Of(ReaderChecklist.Of(context.Request, guide, state, today), context.Request));

        context.Response.Headers.Location = PageAddress.Of(context.Request, back());
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
