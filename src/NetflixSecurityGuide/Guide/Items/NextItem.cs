namespace NetflixSecurityGuide.Guide.Items;

/// <summary>The one thing to do today.</summary>
/// <param name="Title">The action in plain text.</param>
/// <param name="Address">Where the guide explains it: path and anchor.</param>
internal sealed record NextItem(string Title, string Address);
