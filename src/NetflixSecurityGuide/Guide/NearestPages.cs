namespace NetflixSecurityGuide.Guide;

/// <summary>Guesses which pages a mistyped or invented address was meant for.</summary>
public static class NearestPages
{
    public static IReadOnlyList<GuidePage> To(string path, GuideSnapshot guide, int count = 3)
    {
        // The last part says the most; a long one is no name of ours.
        var wanted = Pairs(path.Split('/')[^1][..Math.Min(80, path.Split('/')[^1].Length)]);
        if (wanted.Count == 0) return [];
        return
        [
            .. guide.Articles.Concat<GuidePage>(guide.Codes)
                .Select(page => (Page: page, Score: Math.Max(Likeness(wanted, page.Slug), Likeness(wanted, page.Title))))
                .Where(scored => scored.Score > 0.2)
                .OrderByDescending(scored => scored.Score)
                .Take(count)
                .Select(scored => scored.Page),
        ];
    }

    /// <summary>Dice's coefficient over pairs of neighbouring letters: forgiving to swapped, missing and extra letters.</summary>
    private static double Likeness(HashSet<string> wanted, string name)
    {
        var pairs = Pairs(name);
        return 2.0 * wanted.Intersect(pairs, StringComparer.Ordinal).Count() / (wanted.Count + pairs.Count);
    }

    private static HashSet<string> Pairs(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        return Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(at => letters.Substring(at, 2)).ToHashSet(StringComparer.Ordinal);
    }
}
