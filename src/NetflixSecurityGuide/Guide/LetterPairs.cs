using System.Numerics;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// The pairs of neighbouring letters in a name: a way to compare two names (Sørensen and Dice) that forgives swapped,
/// missing and extra letters. One bit for each of the 1,296 pairs there can be, so that comparing with ten thousand
/// titles stays cheap.
/// </summary>
internal sealed class LetterPairs
{
    private const int Letters = 36;

    private readonly ulong[] _pairs = new ulong[((Letters * Letters) + 63) / 64];

    public LetterPairs(string name)
    {
        var last = -1;
        foreach (var letter in name.Where(char.IsAsciiLetterOrDigit))
        {
            var number = char.IsAsciiDigit(letter) ? letter - '0' : char.ToLowerInvariant(letter) - 'a' + 10;
            if (last >= 0) _pairs[((last * Letters) + number) / 64] |= 1UL << (((last * Letters) + number) % 64);
            last = number;
        }

        Count = _pairs.Sum(BitOperations.PopCount);
    }

    public int Count { get; }

    /// <returns>From 0, nothing in common, to 1, all.</returns>
    public double Likeness(LetterPairs other)
    {
        if (Count + other.Count == 0) return 0;
        var shared = 0;
        for (var at = 0; at < _pairs.Length; at++) shared += BitOperations.PopCount(_pairs[at] & other._pairs[at]);
        return 2.0 * shared / (Count + other.Count);
    }
}
