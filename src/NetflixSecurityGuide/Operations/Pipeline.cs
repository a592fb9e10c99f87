using NetflixSecurityGuide.Security;

namespace NetflixSecurityGuide.Operations;

/// <summary>The order in which a request passes through the site, with the reason for each place.</summary>
public static class Pipeline
{
    public static void UseGuidePipeline(this WebApplication app)
    {
        // First, so that every answer carries the headers: files, errors and redirects too.
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        // Before anything that can throw or refuse, so that its answer is a page of ours.
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        // Nothing below runs for a change that another site asked for.
        app.UseMiddleware<SameOriginRule>();
        // Old addresses move before routing looks at them.
        app.UseMiddleware<RenamedAddresses>();
        // Only in Development, where an editor waits for the next refresh: look at the folder before each page.
        if (app.Environment.IsDevelopment()) app.UseMiddleware<FreshContent>();
        app.UseMiddleware<ReaderCaching>();
        app.UseResponseCompression();
        app.UseRouting();
    }
}
