using System.Collections.Frozen;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Guide;

/// <summary>What an article is for.</summary>
internal enum GuidePart
{
    Understand,
    Protect,

    /// <summary>For when something has happened. Its items are steps of an emergency, not of any day.</summary>
    Repair,
}

/// <summary>The words for parts in the front matter, and their names on the page.</summary>
internal static class GuideParts
{
    internal static readonly FrozenDictionary<string, GuidePart> ByWord =
        Enum.GetValues<GuidePart>().ToFrozenDictionary(part => part.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static string NameOf(GuidePart part, ArticleRoom words) => part switch
    {
        GuidePart.Understand => words.Understand,
        GuidePart.Protect => words.Protect,
        _ => words.Repair,
    };
}
