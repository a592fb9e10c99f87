using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;
using NetflixSecurityGuide.Sharing;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>One item by itself, for whoever opens a shared link.</summary>
internal sealed class ItemModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    private const int LongestDescription = 160;

    public override string Section => "checklist";

    public ChecklistItem Item { get; private set; } = null!;

    /// <summary>The page that explains the item.</summary>
    public ItemGroup Group { get; private set; } = null!;

    public ChecklistModel List => new([Checklist.View(Item)], Item.TitleText, Item.Address);

    public IActionResult OnGet()
    {
        if (Slug is { } old && Guide.Renames.Items.GetValueOrDefault(old) is { } current) return RedirectPermanent(PageAddress.Of(Request, ChecklistItem.AddressPrefix + current));
        if (Slug is null || Guide.Items.GetValueOrDefault(Slug) is not { } item) return NotFound();
        Item = item;
        Group = Guide.ItemGroups.First(group => group.Items.Contains(item));
        Describe(item.TitleText, DescriptionOf(item), item.Address, noIndex: true);
        Meta = Meta with { Above = new Crumb(Group.Address, Group.Title) };
        return Page();
    }

    /// <summary>As many whole sentences as a preview shows.</summary>
    private string DescriptionOf(ChecklistItem item)
    {
        if (item.DetailText.Length == 0) return Words.Item.Description.Of(item.TitleText);
        if (item.DetailText.Length <= LongestDescription) return item.DetailText;
        var end = item.DetailText.LastIndexOf(". ", LongestDescription - 1, StringComparison.Ordinal);
        return end > 0 ? item.DetailText[..(end + 1)] : item.DetailText[..item.DetailText.LastIndexOf(' ', LongestDescription - 2)] + " …";
    }
}
