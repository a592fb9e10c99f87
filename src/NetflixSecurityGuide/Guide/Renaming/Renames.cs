using System.Collections.Frozen;

namespace NetflixSecurityGuide.Guide.Renaming;

/// <summary>Names that changed: old addresses redirect, old anchors still land, old ticks still count.</summary>
internal sealed record Renames
{
    public static Renames None { get; } = new()
    {
        Addresses = FrozenDictionary<string, string>.Empty,
        Items = FrozenDictionary<string, string>.Empty,
        Anchors = FrozenDictionary<string, FrozenDictionary<string, string>>.Empty,
    };

    /// <summary>Old address -> new address, for example <c>/guide/old</c> -> <c>/guide/new</c>.</summary>
    public required FrozenDictionary<string, string> Addresses { get; init; }

    /// <summary>New address -> the address under which the page first appeared.</summary>
    public FrozenDictionary<string, string> FirstAddresses { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Old item id -> new item id.</summary>
    public required FrozenDictionary<string, string> Items { get; init; }

    /// <summary>File -> old anchor -> new anchor.</summary>
    public required FrozenDictionary<string, FrozenDictionary<string, string>> Anchors { get; init; }

    public string FirstAddressOf(string address) => FirstAddresses.GetValueOrDefault(address, address);

    public IReadOnlyDictionary<string, string> AnchorsOf(string file) =>
        Anchors.GetValueOrDefault(file) ?? FrozenDictionary<string, string>.Empty;
}
