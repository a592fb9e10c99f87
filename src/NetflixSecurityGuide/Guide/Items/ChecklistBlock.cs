using System.Collections.Immutable;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide.Items;

/// <summary>A checklist in the flow of an article, written again for each reader.</summary>
internal sealed record ChecklistBlock(ImmutableArray<ChecklistItem> Items) : BodyBlock;
