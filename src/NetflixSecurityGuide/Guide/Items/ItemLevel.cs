using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Guide.Items;

/// <summary>How much an action matters, the most valuable first.</summary>
internal enum ItemLevel
{
    Essential,
    Recommended,
    Extra,
}

/// <summary>What levels are called on the page.</summary>
internal static class ItemLevels
{
    public static string NameOf(ItemLevel level, ItemRoom words) => level switch
    {
        ItemLevel.Essential => words.Essential,
        ItemLevel.Recommended => words.Recommended,
        _ => words.Extra,
    };
}
