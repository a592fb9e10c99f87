using System.Runtime.InteropServices;

namespace NetflixSecurityGuide.Words;

/// <summary>A part of a sentence: words, a tag around some of them, or a place where a value goes.</summary>
/// <param name="Text">In plain text; empty for a tag.</param>
/// <param name="Html">In HTML.</param>
/// <param name="Value">Which value goes here; -1 for the others.</param>
/// <param name="IsInTag">Whether the value is an address inside a tag, which plain text leaves out.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(string Text, string Html, int Value, bool IsInTag)
{
    public static Piece Words(string text) => new(text, HtmlText.Encoder.Encode(text), -1, IsInTag: false);

    public static Piece Tag(string html) => new("", html, -1, IsInTag: true);

    public static Piece Place(int value, bool isInTag = false) => new("", "", value, isInTag);
}
