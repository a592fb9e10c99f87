using F23.StringSimilarity;

namespace NetflixSecurityGuide.Guide;

/// <summary>Guesses which pages a mistyped or invented address was meant for.</summary>
public static class NearestPages
{
    /// <summary>Shared pairs of neighbouring letters: forgiving to swapped, missing and extra letters.</summary>
    private static readonly SorensenDice Likeness = new(2);

    public static IReadOnlyList<GuidePage> To(string path, GuideSnapshot guide, int count = 3)
    {
        // Compare the last segment only, cut at 80 characters.
        var last = path.Split('/')[^1];
        var wanted = Letters(last[..Math.Min(80, last.Length)]);
        if (wanted.Length < 2) return [];
        return
        [
            .. guide.Articles.Concat<GuidePage>(guide.Codes)
                .Select(page => (Page: page, Score: Math.Max(Likeness.Similarity(wanted, Letters(page.Slug)), Likeness.Similarity(wanted, Letters(page.Title)))))
                .Where(scored => scored.Score > 0.2)
                .OrderByDescending(scored => scored.Score)
                .Take(count)
                .Select(scored => scored.Page),
        ];
    }

    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
}
