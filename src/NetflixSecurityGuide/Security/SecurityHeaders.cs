namespace NetflixSecurityGuide.Security;

/// <summary>The one fixed policy that every response carries: pages, files, errors and redirects.</summary>
internal static class SecurityHeaders
{
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        // No other site hears where the reader was: some addresses hold answers or ticks. Not "no-referrer": a form then
        // sends "Origin: null", which over plain http looks like a request of another site.
        .AddReferrerPolicySameOrigin()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            // The keyword admits rules for fetching pages ahead, which are data; no inline script runs by it (CSP 3).
            csp.AddScriptSrc().Self().From("'inline-speculation-rules'");
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddWorkerSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddFormAction().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
            csp.AddRequireTrustedTypesFor().Script();
            // The one policy lets the worker of the offline copy through and no other address (offline/page.js).
            csp.AddTrustedTypes().AllowPolicy("offline");
        })
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(60 * 60 * 24 * 365 * 2)
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddDisplayCapture().None();
            policy.AddGeolocation().None();
            policy.AddMicrophone().None();
            policy.AddPayment().None();
            policy.AddUsb().None();
            policy.AddCustomFeature("browsing-topics", "()");
        })
        // No old plug-in may read across sites, and no resolver hears of links that nobody followed.
        .AddCustomHeader("X-Permitted-Cross-Domain-Policies", "none")
        .AddCustomHeader("X-DNS-Prefetch-Control", "off")
        .RemoveServerHeader();

    /// <summary>For preview pictures, which other sites show in their pages.</summary>
    public static HeaderPolicyCollection ForOtherSites { get; } = Policy.Copy().AddCrossOriginResourcePolicy(policy => policy.CrossOrigin());
}
