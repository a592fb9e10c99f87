using NetflixSecurityGuide.BrowserTests.Drawing;
using NetflixSecurityGuide.BrowserTests.Looking;
using NetflixSecurityGuide.BrowserTests.Sequences;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Runs the tests as xunit's own entry point would, or one of the commands of this project.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] args)
    {
        if (args is [DrawCommand.Name]) return await DrawCommand.RunAsync(Console.Out);
        if (args is [ScreenshotCommand.Name, var folder]) return await ScreenshotCommand.RunAsync(folder, Console.Out);
        if (args is [SequenceCommand.Name, .. var rest]) return await SequenceCommand.RunAsync(rest, Console.Out);
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
