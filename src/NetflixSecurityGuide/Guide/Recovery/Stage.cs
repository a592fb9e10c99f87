using System.Collections.Frozen;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>
/// What a step secures, where its place in the plan matters, in the order of the plan. Written on the step as <c>stage=mailbox</c>.
/// </summary>
internal enum Stage
{
    /// <summary>Pictures and notes of what the intruder did.</summary>
    Evidence,

    /// <summary>The mailbox that gets Netflix's codes and reset links.</summary>
    Mailbox,

    Password,

    /// <summary>Email and phone of the account, and the email of each profile.</summary>
    Details,

    /// <summary>The sign-out of everything that is signed in.</summary>
    Devices,

    /// <summary>A second look once time has passed. Nothing may wait for it.</summary>
    Look,
}

/// <summary>The words for stages in the content.</summary>
internal static class StageWords
{
    public static readonly FrozenDictionary<string, Stage> ByWord =
        Enum.GetValues<Stage>().ToFrozenDictionary(stage => stage.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static string All => string.Join(", ", Enum.GetValues<Stage>().Select(stage => stage.ToString().ToLowerInvariant()));
}
