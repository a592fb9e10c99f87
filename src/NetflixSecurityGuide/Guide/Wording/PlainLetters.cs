using System.Collections.Frozen;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>
/// Letters without their accents. The framework's own normalization does nothing without its culture data, which the site
/// is built without.
/// </summary>
internal static class PlainLetters
{
    /// <summary>Full-width letters and digits (U+FF01 to U+FF5E) lie this far above the plain ones.</summary>
    private const int FullWidth = 0xFEE0;

    private static readonly FrozenDictionary<char, char> Accented =
        "a:àáâãäåāăą c:çćĉċč d:ďđ e:èéêëēĕėęě g:ĝğġģ h:ĥħ i:ìíîïĩīĭįı j:ĵ k:ķ l:ĺļľŀł n:ñńņňŉ o:òóôõöøōŏő r:ŕŗř s:śŝşšș t:ţťŧț u:ùúûüũūŭůűų w:ŵ y:ýÿŷ z:źżž"
            .Split(' ').SelectMany(letters => letters[2..].Select(accented => (accented, letters[0]))).ToFrozenDictionary(pair => pair.accented, pair => pair.Item2);

    /// <param name="letter">In lower case.</param>
    public static char Of(char letter) =>
        letter is >= '\uFF01' and <= '\uFF5E' ? char.ToLowerInvariant((char)(letter - FullWidth)) : Accented.GetValueOrDefault(letter, letter);
}
