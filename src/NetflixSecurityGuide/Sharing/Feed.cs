using System.ServiceModel.Syndication;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>The articles and code pages with their full text, latest change first (Atom, RFC 4287).</summary>
internal static class Feed
{
    public const string Path = "/feed.xml";

    /// <summary>Feed readers look at what is new; more would only cost them bytes.</summary>
    private const int MaxEntries = 50;

    public static SyndicationFeed Of(GuideSnapshot guide, SiteAddress site)
    {
        var feed = new SyndicationFeed(
            guide.Words.Site.Name,
            guide.Words.Machines.Feed,
            new Uri(site.Of(guide.Prefix + "/")),
            NameUuid.UrnOf(guide.Prefix + Path),
            MomentOf(guide.Updated))
        {
            Language = guide.Words.Language.Code,
            Items = guide.Articles.Concat<GuidePage>(guide.Codes).OrderByDescending(page => page.Updated).Take(MaxEntries).Select(page => EntryOf(page, guide, site)),
        };
        feed.Authors.Add(new SyndicationPerson { Name = guide.Words.Site.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site.Of(guide.Prefix + Path)), "application/atom+xml"));
        return feed;
    }

    private static SyndicationItem EntryOf(GuidePage page, GuideSnapshot guide, SiteAddress site) => new(
        page.Title,
        SyndicationContent.CreateHtmlContent(FeedHtml.Of(page, guide, site)),
        new Uri(site.Of(guide.Prefix + page.Address)),
        // A page that moved keeps the identifier of its first address, or readers would get it twice.
        NameUuid.UrnOf(guide.Prefix + guide.Renames.FirstAddressOf(page.Address)),
        MomentOf(page.Updated))
    {
        Summary = SyndicationContent.CreatePlaintextContent(page.Summary),
    };

    private static DateTimeOffset MomentOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
