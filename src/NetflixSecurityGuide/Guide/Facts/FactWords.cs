namespace NetflixSecurityGuide.Guide.Facts;

/// <summary>How statuses and kinds of source are called on the page (label) and in data and class names (key).</summary>
public static class FactWords
{
    public static string Label(FactStatus status) => status switch
    {
        FactStatus.Offered => "Offered",
        FactStatus.NotOffered => "Not offered",
        FactStatus.NotFound => "Not found",
        FactStatus.Sometimes => "Sometimes",
        _ => "Unknown",
    };

    public static string Label(RumourStatus status) => status switch
    {
        RumourStatus.Unconfirmed => "Unconfirmed",
        RumourStatus.NotSupported => "No evidence",
        RumourStatus.Contradicted => "Not true as told",
        _ => "Out of date",
    };

    public static string Label(SourceKind kind) => kind switch
    {
        SourceKind.Netflix => "Netflix's own page",
        SourceKind.Official => "Official page of somebody else",
        SourceKind.Press => "Press or research",
        SourceKind.Code => "Public code or list",
        _ => "Our conclusion",
    };

    public static string Key(FactStatus status) => FactsReader.FactStatuses.First(pair => pair.Value == status).Key;

    public static string Key(RumourStatus status) => FactsReader.RumourStatuses.First(pair => pair.Value == status).Key;

    public static string Key(SourceKind kind) => SourceReader.Kinds.First(pair => pair.Value == kind).Key;
}
