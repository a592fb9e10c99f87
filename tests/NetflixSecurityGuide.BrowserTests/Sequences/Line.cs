namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>What becomes of the next requests that save or ask for ticks.</summary>
public enum Line
{
    /// <summary>Answered at once.</summary>
    Good,

    /// <summary>Answered when <see cref="BadLine.LetGo"/> says so.</summary>
    Slow,

    /// <summary>The request does not arrive.</summary>
    RequestLost,

    /// <summary>The site saves, but its answer does not arrive.</summary>
    AnswerLost,

    /// <summary>The answer's headers arrive, and half of its body.</summary>
    AnswerCut,

    /// <summary>The page of a Wi-Fi answers instead of the site.</summary>
    OtherPage,

    /// <summary>The site is out of order.</summary>
    Broken,
}
