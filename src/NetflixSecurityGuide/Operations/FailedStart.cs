using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Operations;

/// <summary>Says in a sentence why the site did not start. What only a programmer can mend keeps its stack trace.</summary>
internal static class FailedStart
{
    private const string OtherPort = "choose another address: --urls http://localhost:5081";

    /// <summary>The sentence; null for a fault of the program.</summary>
    public static string? Explain(Exception fault) => fault switch
    {
        SettingsException => fault.Message,
        IOException { InnerException: AddressInUseException } => $"{Why(fault)} Stop the program that listens there, or {OtherPort}",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => $"{Why(fault)}. The user may not listen there (ports below 1024 need rights); {OtherPort}",
        SocketException or IOException { InnerException: SocketException } => $"{Why(fault)}. This machine has no such address to listen on; {OtherPort}",
        IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException or FormatException
            or ArgumentException or CryptographicException => Why(fault),
        _ => null,
    };

    /// <summary>The messages of the fault and its causes, on one line.</summary>
    private static string Why(Exception fault)
    {
        var messages = new List<string>();
        // The operating system's words below the server's say the same once more.
        for (var cause = fault; cause is not null and not AddressInUseException; cause = cause.InnerException) messages.Add(cause.Message.ReplaceLineEndings(" "));
        return "The site did not start: " + string.Join(" ", messages.Distinct(StringComparer.Ordinal));
    }
}
