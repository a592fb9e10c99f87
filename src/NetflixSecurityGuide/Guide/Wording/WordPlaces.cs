using System.Globalization;
using System.Text;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>The places of the words in a text, in order, for <c>foreach</c>: no object for each text, as all of the guide goes through here.</summary>
internal struct WordPlaces(string text)
{
    private int _at;

    /// <summary>Index of the word's first character, and of the one behind its last.</summary>
    public (int Start, int End) Current { get; private set; }

    public readonly WordPlaces GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < text.Length)
        {
            var start = _at;
            while (_at < text.Length && LengthOfLetter() is > 0 and var length) _at += length;
            if (_at > start)
            {
                Current = (start, _at);
                return true;
            }

            _at++;
        }

        return false;
    }

    /// <summary>In UTF-16 code units; 0 where no letter, digit or mark is.</summary>
    private readonly int LengthOfLetter()
    {
        var letter = text[_at];
        if (letter < 0x80) return char.IsAsciiLetterOrDigit(letter) ? 1 : 0;
        if (!Rune.TryGetRuneAt(text, _at, out var rune)) return 0;
        var isOfWord = Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
        return isOfWord ? rune.Utf16SequenceLength : 0;
    }
}
