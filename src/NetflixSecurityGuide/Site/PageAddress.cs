namespace NetflixSecurityGuide.Site;

/// <summary>
/// Writes the addresses of pages. Inside the site a page is known by its path alone; what is sent out comes after the
/// prefix that the request came under (<see cref="HttpRequest.PathBase"/>). Files of <c>wwwroot</c> have no prefix.
/// </summary>
internal static class PageAddress
{
    /// <summary>The address of a page for whoever sent the request: a path with its query and anchor.</summary>
    public static string Of(HttpRequest request, string path) => request.PathBase + path;
}
