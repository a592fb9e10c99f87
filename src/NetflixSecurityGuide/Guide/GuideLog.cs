using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>What the log says about the content.</summary>
internal static partial class GuideLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Serving guide {Version}: {Articles} articles, {Items} checklist items")]
    public static partial void Replaced(ILogger logger, string version, int articles, int items);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content has {Count} problem(s) and is not taken over; a guide that is up stays up")]
    public static partial void Refused(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be read; the last good guide stays up")]
    public static partial void Unreadable(ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content has not been read after {Patience}; the last good guide stays up. Check the disk or the mount; if they answer, the machine is too slow for the guide")]
    public static partial void Hangs(ILogger logger, TimeSpan patience);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    public static partial void Due(ILogger logger, ContentProblem problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    public static partial void Problem(ILogger logger, ContentProblem problem);
}
