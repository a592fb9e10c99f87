using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Keeps what is logged, from a level up: one text for each line, with the exception.</summary>
internal sealed class Lines(ConcurrentQueue<string> lines, LogLevel least = LogLevel.Trace) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception) + exception);

    public void Dispose()
    {
    }
}
