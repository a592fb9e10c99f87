using System.Collections.Immutable;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Translation;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// What was typed behind the program's name: at most one command, and options. What is neither must not start a site:
/// nobody would notice that it was not understood.
/// </summary>
/// <param name="Command">The command; null to start the site.</param>
/// <param name="Words">What the command is about, as it was typed behind it.</param>
/// <param name="Fault">Why the words cannot be followed; null if they can.</param>
internal sealed record StartArguments(string? Command, string? Fault, ImmutableArray<string> Words)
{
    public const string HelpCommand = "help";

    public const string Help = """
        Without a command, the site starts. The command:
          check    names every mistake in the content, and ends with 1 if there is any
          translated LANGUAGE [FILE …]    notes that these files of content/LANGUAGE say what the English ones say now
        Options, for all:
          --urls http://localhost:5081    the address to listen on
          --Guide:ContentPath FOLDER      the folder with 'en' in it to read
        Every setting of .github/OPERATING.md can be an option in this form.
        """;

    /// <summary>What the framework reads without a section; a section (<c>Guide:PublicUrl</c>) is looked at by its owner.</summary>
    private static readonly string[] Options =
    [
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "webroot", "applicationName", "AllowedHosts", "shutdownTimeoutSeconds",
        "preferHostingUrls", "suppressStatusMessages", "detailedErrors", "captureStartupErrors", "startupAssembly", "hostingStartupAssemblies",
        "hostingStartupExcludeAssemblies", "preventHostingStartup",
    ];

    public static StartArguments Read(IReadOnlyList<string> arguments)
    {
        string? command = null;
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];
            if (argument is HelpCommand or "--help" or "-h" or "-?" or "/?") return new StartArguments(HelpCommand, null, []);
            if (argument.StartsWith('-') || argument.Contains('=', StringComparison.Ordinal))
            {
                var name = argument.StartsWith("--", StringComparison.Ordinal) ? argument[2..] : argument;
                // It sets nothing; test hosts write down a section so.
                if (name.EndsWith('=')) continue;
                if (name.Split('=', 2) is [var before, _]) name = before;
                else if (at + 1 == arguments.Count || arguments[at + 1].StartsWith("--", StringComparison.Ordinal)) return Refuse(IsKnown(name) ? $"{argument} needs a value behind it." : NoOption(argument));
                else at++;
                if (!IsKnown(name)) return Refuse(NoOption(argument));
            }
            else if (command == TranslatedCommand.Name)
            {
                words.Add(argument);
            }
            else if (command is not null || argument is not (CheckCommand.Name or TranslatedCommand.Name))
            {
                return Refuse(command is null ? $"There is no command '{argument}'." : $"'{argument}' is one command too many.");
            }
            else
            {
                command = argument;
            }
        }

        return new StartArguments(command, null, words.ToImmutable());
    }

    private static bool IsKnown(string name) =>
        name.Contains(':', StringComparison.Ordinal) || name.StartsWith("OTEL_", StringComparison.Ordinal) || Options.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string NoOption(string argument) => $"There is no option '{argument.Split('=')[0]}'.";

    private static StartArguments Refuse(string fault) => new(null, $"{fault} Write 'check' to check the content, '--urls http://localhost:5081' to start the site there, or '--help'.", []);
}
