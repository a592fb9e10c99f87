namespace NetflixSecurityGuide.Guide;

/// <summary>What kind of source a statement rests on; it says how far to trust it.</summary>
internal enum SourceKind
{
    Netflix,

    /// <summary>Another company, office or body, about its own field.</summary>
    Official,

    Press,

    /// <summary>Public program code, open lists and sample emails.</summary>
    Code,

    /// <summary>Nobody says it; the guide concludes it.</summary>
    Ours,
}
