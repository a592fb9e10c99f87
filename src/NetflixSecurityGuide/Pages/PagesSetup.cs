using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Pages;

/// <summary>Razor Pages as this site uses them.</summary>
internal static class PagesSetup
{
    public static void AddGuidePages(this IServiceCollection services)
    {
        // SameOriginRule guards every unsafe request. An antiforgery token would need a server key shared by all
        // instances and kept over restarts, and its cookie would make every page uncacheable.
        // Razor Pages alone: the usual call would also bring what asks each request who is signed in. Nobody signs in here.
        services.AddMvcCore().AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.Add(new PageMethods());
        });
        // All that is left of authorization: Razor Pages do not start without it.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        // Razor Pages bring data protection along; nothing here uses it.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        RemoveKeyMaker(services);
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddSingleton(HtmlText.Encoder);
        // Taken once for a request, so that a page never mixes two snapshots, nor texts of one with words of another.
        RequestGuide.AddTo(services);
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // No page holds a secret beside text that a stranger can choose (BREACH).
            // A report to the page's script fits into one packet as it is; the facts are kept compressed with the pages.
            compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Except(["application/json"]).Append("application/atom+xml");
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>Data protection makes a key when the site starts and writes it into the home folder. There is no switch for it.</summary>
    private static void RemoveKeyMaker(IServiceCollection services)
    {
        for (var at = services.Count - 1; at >= 0; at--)
        {
            if (services[at].ServiceType == typeof(IHostedService) && services[at].ImplementationType?.Assembly == typeof(EphemeralDataProtectionProvider).Assembly)
                services.RemoveAt(at);
        }
    }
}
