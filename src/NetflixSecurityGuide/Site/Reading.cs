namespace NetflixSecurityGuide.Site;

/// <summary>The methods that only read: wherever GET is answered, HEAD is too (RFC 9110, section 9.3.2).</summary>
internal static class Reading
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
}
