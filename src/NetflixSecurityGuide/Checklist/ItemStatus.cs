namespace NetflixSecurityGuide.Checklist;

/// <summary>The status of an item for one reader.</summary>
internal enum ItemStatus
{
    Open,
    Done,

    /// <summary>Ticked, but longer ago than the item's interval.</summary>
    DueAgain,

    /// <summary>Ticked at an earlier revision: the advice means something else now.</summary>
    Changed,

    /// <summary>The reader said "not for me".</summary>
    SetAside,
}
