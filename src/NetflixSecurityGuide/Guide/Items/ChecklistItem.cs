namespace NetflixSecurityGuide.Guide.Items;

/// <summary>One action that a reader can finish and tick.</summary>
internal sealed record ChecklistItem
{
    /// <summary>Names the action permanently: it depends neither on the wording nor on the position.</summary>
    public required string Id { get; init; }

    public required string TitleHtml { get; init; }

    public required string TitleText { get; init; }

    /// <summary>Why and how; may be empty.</summary>
    public required string DetailHtml { get; init; }

    public required string DetailText { get; init; }

    public required ItemLevel Level { get; init; }

    /// <summary>After how many days the action is due again; null if once is enough.</summary>
    public required int? EveryDays { get; init; }

    /// <summary>Raised by the editor when the meaning of the advice changes. Starts at 1.</summary>
    public required int Revision { get; init; }

    /// <summary>What the latest revision changed, for readers who ticked an earlier one.</summary>
    public required string? Changed { get; init; }

    /// <summary>When the item joined the guide; null for items that were there from the start.</summary>
    public required DateOnly? Added { get; init; }

    /// <summary>Line in its file, from 1, for problems that show only once all files are read.</summary>
    public required int Line { get; init; }

    /// <summary>Place among the actions that are worth most, 1 first; null for the rest, which follow in reading order.</summary>
    public int? First { get; init; }

    /// <summary>The anchor of the item on its page. The prefix keeps it apart from the headings' anchors.</summary>
    public string Anchor => AnchorPrefix + Id;

    public const string AnchorPrefix = "item-";

    /// <summary>A page of its own: what follows <c>#</c> never reaches a server, so a chat's preview could not name the item.</summary>
    public string Address => AddressPrefix + Id;

    public const string AddressPrefix = "/checklist/item/";
}
