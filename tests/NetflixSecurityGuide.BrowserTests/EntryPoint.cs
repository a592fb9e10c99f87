using NetflixSecurityGuide.BrowserTests.Drawing;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Runs the tests as xunit's own entry point would, or the one command of this project.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] args)
    {
        if (args is [DrawCommand.Name]) return await DrawCommand.RunAsync(Console.Out);
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
