using System.Runtime.CompilerServices;

namespace NetflixSecurityGuide.Guide;

/// <summary>Guesses which pages a mistyped or invented address was meant for.</summary>
internal static class NearestPages
{
    private const double MinLikeness = 0.2;

    /// <summary>Names ready to be compared, for as long as somebody has their guide: an address that leads nowhere is not limited.</summary>
    private static readonly ConditionalWeakTable<GuideSnapshot, Named[]> Names = [];

    public static IReadOnlyList<GuidePage> To(string path, GuideSnapshot guide, int count = 3)
    {
        // Compare the last segment only, cut at 80 characters.
        var last = path.Split('/')[^1];
        var wanted = new LetterPairs(last[..Math.Min(80, last.Length)]);
        if (wanted.Count == 0) return [];
        return
        [
            .. Names.GetValue(guide, NamesOf)
                .Select(named => (named.Page, Score: Math.Max(wanted.Likeness(named.Slug), wanted.Likeness(named.Title))))
                .Where(scored => scored.Score > MinLikeness)
                .OrderByDescending(scored => scored.Score)
                .Take(count)
                .Select(scored => scored.Page),
        ];
    }

    private static Named[] NamesOf(GuideSnapshot guide) =>
        [.. guide.Articles.Concat<GuidePage>(guide.Codes).Select(page => new Named(page, new LetterPairs(page.Slug), new LetterPairs(page.Title)))];

    private sealed record Named(GuidePage Page, LetterPairs Slug, LetterPairs Title);
}
