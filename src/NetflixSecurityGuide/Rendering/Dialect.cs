using System.Collections.Immutable;
using NetflixSecurityGuide.Rendering.Alerts;
using NetflixSecurityGuide.Rendering.Code;
using NetflixSecurityGuide.Rendering.Conclusions;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Headings;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Links;
using NetflixSecurityGuide.Rendering.MenuPaths;
using NetflixSecurityGuide.Rendering.ShortAddresses;
using NetflixSecurityGuide.Rendering.Tables;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering.Text;

namespace NetflixSecurityGuide.Rendering;

/// <summary>Everything that an editor can write.</summary>
internal static class Dialect
{
    /// <summary>In the order in which they read a text: a menu path, for example, looks for links near it.</summary>
    public static ImmutableArray<Construct> Of(GlossaryTerms terms, Pictures pictures, TextBlocks blocks) =>
    [
        new HeadingConstruct(),
        new TextConstruct(),
        new IncludeConstruct(blocks),
        new ShortAddressConstruct(),
        new LinkConstruct(),
        new ConclusionConstruct(),
        new MenuPathConstruct(),
        new TermConstruct(terms),
        new TableConstruct(),
        new AlertConstruct(),
        new FigureConstruct(pictures),
        new CodeConstruct(),
        new TaskListConstruct(),
    ];
}
