using System.Diagnostics;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The app itself as a process, the way editors and build machines run it.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryContent _content = TemporaryContent.Fixture();

    public CommandTests()
    {
        // Its date would one day be another problem.
        _content.Delete("site.yml");
    }

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task Check_of_sound_content_finds_no_problem_and_gives_notices_that_fail_nothing()
    {
        var (exit, output, _) = await RunAsync("check");

        Assert.Equal(0, exit);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("The content is sound: 3 articles, 2 codes, ", lines[^1], StringComparison.Ordinal);
        Assert.All(lines[..^1], line => Assert.StartsWith("notice: ", line, StringComparison.Ordinal));
        Assert.Contains(
            "notice: wwwroot/cards/guide-devices.png:1: the preview picture shows other words than its page (run: dotnet run --project tests/NetflixSecurityGuide.BrowserTests -- cards)",
            lines);
    }

    [Fact]
    public async Task Check_of_broken_content_prints_every_problem_and_fails()
    {
        _content.Edit("guide/devices.md", "order: 2", "order: two");
        _content.Edit("guide/inbox.md", "order: 3", "order: three");
        var (exit, output, errors) = await RunAsync("check");

        Assert.Equal(1, exit);
        Assert.Equal(
            """
            content/en/guide/devices.md:7: 'order' is not a number in its range (write a whole number from 1 to 1000000)
            content/en/guide/inbox.md:5: 'order' is not a number in its range (write a whole number from 1 to 1000000)
            2 problem(s).

            """,
            output);
        Assert.Equal("", errors);
    }

    [Fact]
    public async Task The_site_does_not_start_with_broken_content_and_says_why()
    {
        _content.Edit("guide/devices.md", "order: 2", "order: two");
        var (exit, _, errors) = await RunAsync("--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exit);
        Assert.Equal("content/en/guide/devices.md:7: 'order' is not a number in its range (write a whole number from 1 to 1000000)\n", errors);
    }

    [Fact]
    public async Task The_site_does_not_start_without_content_and_says_why()
    {
        Directory.Delete(_content.Folder.LanguageFolder, recursive: true);
        var (exit, _, errors) = await RunAsync("--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exit);
        Assert.StartsWith($"{_content.Folder.LanguageFolder}:1: the content folder cannot be read", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_site_writes_nothing_into_the_home_folder()
    {
        using var home = TemporaryContent.Empty();
        var start = Command("--urls", "http://127.0.0.1:0");
        start.Environment["HOME"] = home.Folder.Root;
        using var process = Process.Start(start)!;
        try
        {
            var isUp = false;
            while (!isUp && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
                isUp = line.Contains("pages are kept", StringComparison.Ordinal);

            Assert.True(isUp);
            Assert.Empty(Directory.EnumerateFiles(home.Folder.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var command = SiteProcess.Command(arguments);
        command.Environment["Guide__ContentPath"] = _content.Folder.Root;
        return command;
    }

    private Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments) => SiteProcess.RunAsync(Command(arguments));
}
