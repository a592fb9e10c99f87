using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Guide;

/// <summary>A rule about all items together that another part of the site adds to the reading of the guide.</summary>
/// <param name="items">Every item once, in the order of the guide.</param>
/// <returns>What is wrong, or null.</returns>
internal delegate GuideFault? GuideCheck(IReadOnlyCollection<ChecklistItem> items);

/// <summary>What a <see cref="GuideCheck"/> found.</summary>
/// <param name="Item">The item whose file and line the editor is sent to.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record GuideFault(ChecklistItem Item, string Message, string Remedy);
