namespace NetflixSecurityGuide.Search;

/// <summary>Counts the slips of a typist between two words: a letter too many, missing, wrong, or two neighbours swapped (optimal string alignment).</summary>
internal static class Slips
{
    public static int Between(string one, string other)
    {
        // Three rows of the table are enough: a swap looks two rows back.
        int[] beforeLast = [], last = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}
