using NetflixSecurityGuide.Operations;

namespace NetflixSecurityGuide.Tests.Unit;

public sealed class StartArgumentsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("--urls http://localhost:5081", null)]
    [InlineData("--urls=http://localhost:5081", null)]
    [InlineData("--URLS http://localhost:5081 --environment Development", null)]
    [InlineData("urls=http://localhost:5081", null)]
    [InlineData("--Guide:ContentPath check", null)]
    [InlineData("--Guide:ContentPath=", null)]
    [InlineData("--OTEL_SERVICE_NAME guide", null)]
    [InlineData("check", "check")]
    [InlineData("check --Guide:ContentPath /content", "check")]
    [InlineData("--Guide:ContentPath /content check", "check")]
    [InlineData("--help", "help")]
    [InlineData("-h", "help")]
    [InlineData("help", "help")]
    [InlineData("check --help", "help")]
    public void A_command_and_options_are_understood(string typed, string? command) => Assert.Equal((command, null), (Read(typed).Command, Read(typed).Fault));

    [Theory]
    [InlineData("chekc", "There is no command 'chekc'.")]
    [InlineData("CHECK", "There is no command 'CHECK'.")]
    [InlineData("--urls http://localhost:5081 chekc", "There is no command 'chekc'.")]
    [InlineData("/content", "There is no command '/content'.")]
    [InlineData("check check", "'check' is one command too many.")]
    [InlineData("check content/en", "'content/en' is one command too many.")]
    [InlineData("--check", "There is no option '--check'.")]
    [InlineData("-check", "There is no option '-check'.")]
    [InlineData("--port 5081", "There is no option '--port'.")]
    [InlineData("--url=http://localhost:5081", "There is no option '--url'.")]
    [InlineData("-p 5081", "There is no option '-p'.")]
    [InlineData("url=http://localhost:5081", "There is no option 'url'.")]
    [InlineData("--urls", "--urls needs a value behind it.")]
    [InlineData("--urls --Guide:ContentPath /content", "--urls needs a value behind it.")]
    public void Anything_else_starts_nothing(string typed, string fault) => Assert.StartsWith(fault + " Write 'check'", Read(typed).Fault, StringComparison.Ordinal);

    private static StartArguments Read(string typed) => StartArguments.Read(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
