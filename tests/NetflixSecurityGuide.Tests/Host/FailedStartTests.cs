using System.Net;
using System.Net.Sockets;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Who starts the site wrongly reads in a few lines what to do, and no stack trace.</summary>
public sealed class FailedStartTests
{
    [Theory]
    [InlineData("There is no command 'chekc'.", "chekc")]
    [InlineData("There is no option '--port'.", "--port", "5081")]
    [InlineData("The site cannot listen on 'http://localhost:50x'.", "--urls", "http://localhost:50x")]
    [InlineData("This machine has no such address to listen on", "--urls", "http://192.0.2.1:0")]
    [InlineData("Guide:PublicUrl is 'http://guide.example/sub'", "--Guide:PublicUrl", "http://guide.example/sub")]
    [InlineData("There is no setting Guide:PublicUlr.", "--Guide:PublicUlr", "https://guide.example")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT is 'collector:4317'.", "--OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [InlineData("Logging:LogLevel:Default is 'Loud'.", "--Logging:LogLevel:Default", "Loud")]
    [InlineData("/nowhere/content/en:1: the content folder cannot be read", "--Guide:ContentPath", "/nowhere/content")]
    public async Task It_ends_with_a_sentence(string sentence, params string[] arguments) => await EndsWithAsync(sentence, arguments);

    [Fact]
    public async Task A_port_in_use_is_named_and_so_is_the_option_for_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var errors = await EndsWithAsync($"Failed to bind to address {address}: address already in use.", "--urls", address);

        Assert.Contains("--urls http://localhost:5081", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_starts_nothing_and_names_the_commands()
    {
        var (exit, output, errors) = await SiteProcess.RunAsync("--help");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("check", output, StringComparison.Ordinal);
        Assert.Contains("--urls", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_open_files_are_named_with_the_number_that_it_needs()
    {
        var command = SiteProcess.Command("--urls", "http://127.0.0.1:0");
        var (program, arguments) = (command.FileName, command.ArgumentList.ToArray());
        command.FileName = "sh";
        command.ArgumentList.Clear();
        foreach (var argument in (string[])["-c", "ulimit -n 256 && exec \"$0\" \"$@\"", program, .. arguments]) command.ArgumentList.Add(argument);

        var (exit, _, errors) = await SiteProcess.RunAsync(command);

        Assert.Equal(1, exit);
        Assert.StartsWith("The site did not start: the system lets it open only 256 files and connections at once, and it needs 400", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static async Task<string> EndsWithAsync(string sentence, params string[] arguments)
    {
        var (exit, output, errors) = await SiteProcess.RunAsync(arguments);

        Assert.Equal(1, exit);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
        Assert.InRange((output + errors).Count(letter => letter == '\n'), 1, 8);
        return errors;
    }
}
