using System.Text;
using CsCheck;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>A guide whose every text is hostile to the formats that it is written out in, and still accepted by <c>check</c>.</summary>
internal sealed record HostileGuide(string Title, string Summary, string Name, string Claim, string Prose)
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf(
            "]]>", "<![CDATA[", "-->", "<!--", "</script>", "</title>", "<script>alert(1)</script>", "&amp;", "&", "&lt", "<?xml?>", "%0A", "\\", "\\n", "\\,", "\"", "'", ";", ",", ":",
            "](https://evil.example)", "[x]: https://evil.example", "`", "**", "__", "~~", "# ", "|", "{#x}", "${x}", "{{x}}", "BEGIN:VEVENT", "END:VCALENDAR", "\t", "\u00a0", "\u200b", "\u00ad", "👩‍👩‍👧", "é", "ﷺ", "עברית", "𝔘", "→"),
        // Letters of the whole basic plane, without those that no text may hold.
        Gen.Int[0x20, 0xFFFD].Where(code => !char.IsSurrogate((char)code) && !IsRefused(code)).Select(code => ((char)code).ToString()),
        Gen.Char['a', 'z'].Select(letter => letter.ToString()));

    private static readonly Gen<string> Text = Piece.Array[0, 24].Select(pieces => string.Concat(pieces));

    public static Gen<HostileGuide> Any { get; } = Gen.Select(Text, Text, Text, Text, Text).Select((title, summary, name, claim, prose) => new HostileGuide(
        Plainly("Title " + Cut(title, 50)), Plainly("A summary that is long enough to be shown in a chat: " + Cut(summary, 100)), Plainly("Name " + name), Plainly("Claim " + claim), "Prose " + Cut(prose, 100)));

    public static HostileGuide Plain { get; } = new("Title", "A summary that is long enough to be shown in a chat, and plain.", "Name", "Claim", "Prose");

    /// <summary>Values as YAML and Markdown have them in the end: without white space around them.</summary>
    public static string Shown(string text) => text.Trim();

    public void WriteTo(TemporaryContent content)
    {
        var head = $"""
            ---
            title: {Quote(Title)}
            summary: {Quote(Summary)}
            answer: {Quote(Escape(Prose))}
            order: 1
            checked: 2026-11-23
            updated: 2026-11-24
            sources: [ {"{"} name: {Quote(Name)}, url: "https://example.org/?a=b&c=%5D%5D%3E", kind: press {"}"} ]

            """;
        content.Write("guide/one.md", $"{head}minutes: 5\n---\n\n## H {Escape(Prose)} {{#one}}\n\n{Escape(Prose)}\n\n- [ ] Do {Escape(Prose)} {{#do-it .essential every=30d}}\n\n  Why: {Escape(Prose)}\n");
        content.Write("codes/one.md", $"{head}see: [digits]\n---\n" + string.Concat(((string[])["now", "looks", "trigger", "you", "stranger"]).Select(anchor => $"\n## H {Escape(Prose)} {{#{anchor}}}\n\n{Escape(Prose)}\n")));
        content.Write("pages/home.md", $"{head}---\n\n{Escape(Prose)}\n");
        var source = $"{{ name: {Quote(Name)}, url: \"https://example.org\", kind: press }}\n    checked: 2026-11-23";
        content.Write("facts.yml", $"""
            facts:
              - id: one
                claim: {Quote(Claim)}
                status: not-found
                detail: {Quote(Escape(Prose))}
                source: {source}
            rumours:
              - id: two
                claim: {Quote(Claim)}
                status: unconfirmed
                why: {Quote(Escape(Prose))}
                source: {source}

            """);
    }

    private static bool IsRefused(int code) => code is 0x61C or 0x200E or 0x200F or 0xFEFF or (>= 0x7F and < 0xA0) or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF);

    /// <summary>Without the marks of Markdown that a field of plain text must not have.</summary>
    private static string Plainly(string text)
    {
        while (PlainField.MarkIn(text) is { } mark) text = text.Replace(mark, "", StringComparison.Ordinal);
        return text;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    /// <summary>The text as Markdown that means nothing but itself.</summary>
    private static string Escape(string text)
    {
        var markdown = new StringBuilder();
        foreach (var letter in text) markdown.Append(char.IsAscii(letter) && char.IsPunctuation(letter) || letter is '`' or '<' or '>' or '|' or '~' or '^' or '=' or '+' or '$' ? "\\" : "").Append(letter);
        return markdown.ToString();
    }
}
