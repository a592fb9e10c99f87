namespace NetflixSecurityGuide.Content;

/// <summary>What the characters that no text may hold are called.</summary>
internal static class CharacterNames
{
    private static readonly string?[] Controls =
    [
        "null", "start of heading", "start of text", "end of text", "end of transmission", "enquiry", "acknowledge", "alert", "backspace", null, null,
        "line tabulation", "form feed", null, "shift out", "shift in", "data link escape", "device control one", "device control two",
        "device control three", "device control four", "negative acknowledge", "synchronous idle", "end of transmission block", "cancel",
        "end of medium", "substitute", "escape", "file separator", "group separator", "record separator", "unit separator",
    ];

    /// <summary><c>U+000B (line tabulation)</c>; null for a character that a text may hold.</summary>
    public static string? OfForbidden(int code) => NameOf(code) is { } name ? $"U+{code:X4} ({name})" : null;

    private static string? NameOf(int code) => code switch
    {
        < 0x20 => Controls[code],
        0x7F => "delete",
        0x85 => "next line",
        > 0x7F and < 0xA0 => "control character",
        0x061C => "Arabic letter mark",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x2028 => "line separator",
        0x2029 => "paragraph separator",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "pop directional formatting",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "pop directional isolate",
        >= 0xD800 and <= 0xDFFF => "half of a character",
        0xFEFF => "zero width no-break space",
        >= 0xFDD0 and <= 0xFDEF => "not a character",
        _ when (code & 0xFFFE) == 0xFFFE => "not a character",
        _ => null,
    };
}
