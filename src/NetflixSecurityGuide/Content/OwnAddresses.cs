using System.Collections.Frozen;

namespace NetflixSecurityGuide.Content;

/// <summary>Addresses that the site has without a content file. The site's list of pages hands them to the reading of the guide.</summary>
/// <param name="Taken">No content file may claim these.</param>
/// <param name="Linkable">Editors may link to these by address.</param>
internal sealed record OwnAddresses(IReadOnlySet<string> Taken, IReadOnlySet<string> Linkable)
{
    public static OwnAddresses None { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}
