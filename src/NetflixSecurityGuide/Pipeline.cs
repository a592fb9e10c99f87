using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Operations;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide;

/// <summary>The order in which a request passes through the site, with the reason for each place.</summary>
internal static class Pipeline
{
    public static void UseGuidePipeline(this WebApplication app)
    {
        // Before all the rest: a connection with a request in progress is the last to be cut when there are too many.
        app.UseBusyConnections();
        // Who asked, and how, as the proxies in front of us tell it: all the rest relies on that.
        app.UseTrustedNetwork();
        // Before any page: under a second spelling of its name the site would keep a second list of ticks.
        app.UseHostWithoutLastDot();
        // Only in Development, where an editor waits for the next refresh: look at the folder before each page.
        if (app.Environment.IsDevelopment()) app.UseMiddleware<FreshContent>();
        // The first part of the path may be a language: all that follows deals with one guide.
        app.UseMiddleware<LanguageInPath>();
        // Readers without one of our cookies get cached bytes, made by all that follows; in Development each page is made again.
        if (!app.Environment.IsDevelopment()) app.UseMiddleware<PageCacheMiddleware>();
        app.Use(RequestGuide.TellServices);
        // Before all the rest, so that every answer carries the headers: files, errors and redirects too.
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        // Before anything that can throw or refuse, so that its answer is one of our pages.
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseOnceNamedCodings();
        app.UseHeaderLimit();
        // Costly addresses, per client; after the status pages, so that a refusal is a page too.
        app.UseWhen(RateLimits.AppliesTo, costly => costly.UseRateLimiter());
        app.UseRequestTimeouts();
        // Nothing below runs for a change that another site asked for.
        app.UseMiddleware<SameOriginRule>();
        // Old addresses move before routing looks at them.
        app.UseMiddleware<RenamedAddresses>();
        app.UseMiddleware<CachingHeaders>();
        app.UseResponseCompression();
        app.UseRouting();
    }
}
