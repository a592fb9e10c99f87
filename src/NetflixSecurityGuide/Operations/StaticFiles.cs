namespace NetflixSecurityGuide.Operations;

/// <summary>The files of <c>wwwroot</c>, which only a published app has beside its binaries.</summary>
internal static class StaticFiles
{
    public static void AddStaticFiles(this WebApplicationBuilder builder)
    {
        // The slim builder leaves out what lets a build serve the files of wwwroot, which a build does not copy.
        builder.WebHost.UseStaticWebAssets();
        // A build looks at each file again, for people who edit them, and forbids browsers to keep any. Only they want that.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
    }
}
