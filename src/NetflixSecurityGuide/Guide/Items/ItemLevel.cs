namespace NetflixSecurityGuide.Guide.Items;

/// <summary>How much an action matters, the most valuable first.</summary>
public enum ItemLevel
{
    Essential,
    Recommended,
    Extra,
}
