namespace NetflixSecurityGuide.Security;

/// <summary>Reads what a form sent, and answers for what is no form.</summary>
internal static class PostedForm
{
    /// <summary>Null for a body that is no form, too large, broken off, or in an encoding that the framework refuses (UTF-7).</summary>
    public static async Task<IFormCollection?> TryReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync();
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The response to a body that could not be read: 413 if it was too large, else 400.</summary>
    public static IResult Refused(HttpRequest request) => Results.StatusCode(
        request.ContentLength > RequestLimits.MaxBodyBytes ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
}
