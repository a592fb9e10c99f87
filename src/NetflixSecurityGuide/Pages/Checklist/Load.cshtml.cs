using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Security;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>Reads a file of ticks and shows what it would change here. Taking it over is the same form as for a link.</summary>
[RequestSizeLimit(MaxUpload)]
internal sealed class LoadModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public const string FileField = "file";
    private const string ProblemKey = "problem";

    /// <summary>A wrong file up to this size, such as a photo, is drained: otherwise the browser shows a connection error instead of our page.</summary>
    private const long MaxUpload = 8 * 1024 * 1024;

    public override string Section => "checklist";

    public CarryProblem? Problem { get; private set; }

    public void OnGet()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        Describe(Words.Carry.LoadTab, Words.Carry.LoadDescription, ChecklistEndpoints.LoadPath, noIndex: true);
        Problem = Enum.TryParse<CarryProblem>(Request.Query[ProblemKey], out var problem) ? problem : null;
        if (Problem is not null) Response.StatusCode = Problem == CarryProblem.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
    }

    /// <summary>Goes on to an address that holds what the file says, so that Back and Reload never ask to send the file again.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        var carried = await ReadAsync();
        return SeeOther(carried.State is { } state
            ? $"{ChecklistEndpoints.CarryPath}{CarriedTicks.QueryOf(ChecklistCookie.Normalize(state, Guide, Today))}&{CarryModel.FromKey}={CarryModel.FromFile}"
            : $"{ChecklistEndpoints.LoadPath}?{ProblemKey}={carried.Problem}");
    }

    private async Task<CarriedTicks> ReadAsync()
    {
        if (Request.ContentLength is null or > RequestLimits.MaxBodyBytes)
        {
            await SkipBodyAsync();
            return CarriedTicks.Refuse(CarryProblem.TooLarge);
        }

        var form = await PostedForm.TryReadAsync(Request);
        if (form?.Files.GetFile(FileField) is not { } file) return CarriedTicks.Refuse(CarryProblem.NotOurs);
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        return TicksFile.Read(content);
    }

    private async Task SkipBodyAsync()
    {
        try
        {
            await Request.Body.CopyToAsync(Stream.Null, HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            // Larger still. The answer goes out all the same.
        }
    }
}
