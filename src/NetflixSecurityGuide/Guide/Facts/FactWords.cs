using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Guide.Facts;

/// <summary>How statuses and kinds of source are called on the page (label) and in data and class names (key).</summary>
internal static class FactWords
{
    public static string Label(FactStatus status, FactsRoom words) => status switch
    {
        FactStatus.Offered => words.Offered,
        FactStatus.NotOffered => words.NotOffered,
        FactStatus.NotFound => words.NotFound,
        FactStatus.Sometimes => words.Sometimes,
        _ => words.Unknown,
    };

    public static string Label(RumourStatus status, FactsRoom words) => status switch
    {
        RumourStatus.Unconfirmed => words.Unconfirmed,
        RumourStatus.NotSupported => words.NotSupported,
        RumourStatus.Contradicted => words.Contradicted,
        _ => words.Outdated,
    };

    public static string Label(SourceKind kind, FactsRoom words) => kind switch
    {
        SourceKind.Netflix => words.SourceNetflix,
        SourceKind.Official => words.SourceOfficial,
        SourceKind.Press => words.SourcePress,
        SourceKind.Code => words.SourceCode,
        _ => words.SourceOurs,
    };

    public static string Key(FactStatus status) => FactsReader.FactStatuses.First(pair => pair.Value == status).Key;

    public static string Key(RumourStatus status) => FactsReader.RumourStatuses.First(pair => pair.Value == status).Key;

    public static string Key(SourceKind kind) => SourceReader.Kinds.First(pair => pair.Value == kind).Key;
}
