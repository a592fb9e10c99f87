using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>A piece of another Markdown dialect, or a slip, that would reach the page letter by letter.</summary>
/// <param name="Signs">Every match has one of them, so a text without any is not looked at more closely.</param>
/// <param name="Pattern">What it looks like in the text that is left once all constructs have been read.</param>
/// <param name="Message">What is wrong; <c>{0}</c> is what was found.</param>
internal sealed record LeftoverRule(ImmutableArray<string> Signs, string Pattern, string Message, string Remedy)
{
    private const string Alert = "write '> [!NOTE]' alone on its line, outside of lists, and '> ' before each line of the text below it";
    private const string Table = "write '| A | B |', below it '|---|---|', then one line for each row";

    /// <summary>The first that fits a place speaks for it.</summary>
    public static ImmutableArray<LeftoverRule> All { get; } =
    [
        new(["\u00A0"], @"^[#>*+-]+\u00A0|^\d+[.)]\u00A0", "a no-break space stands behind the mark at the beginning of the line", "delete it and type an ordinary space"),
        new(["#"], @"^#{1,6}(?=[^\s#])\S*", "'{0}' is no heading", "put a space behind the #; a # that is meant as a character is '\\#'"),
        new(["!!!", "???", ":::"], @"^(!!!|\?\?\?\+?|:{3,})( ?[\w-]+)?", "'{0}' is no alert here", Alert),
        new(["[!"], @"\[![\w-]+\][^\n]*", "'{0}' is no alert here", Alert),
        new(["[^"], @"\[\^[^\]\n]{1,300}\]", "the footnote '{0}' is shown as it stands", "name the source in 'sources:', or say it in the text"),
        new(["[[", "[TOC]"], @"\[\[[^\]\n]{0,300}\]?\]?|\[TOC\]", "'{0}' is shown as it stands", "write [text](file.md); the page makes its list of contents itself"),
        new(["] ("], @"!?\[[^\]\n]{1,300}\] \([^)\n]{0,300}\)", "a space stands between the brackets: '{0}'", "write [text](address) without it"),
        new(["]("], @"!?\[[^\]\n]{0,300}\]\([^)\n]*\)?", "the link '{0}' is shown as it stands", "write its address without spaces, a space in it as %20"),
        new(["]["], @"\[[^\]\n]{1,300}\]\[[^\]\n]{0,300}\]", "the link '{0}' leads nowhere", "write [text](address), or add a line '[name]: address' below the text"),
        new(["] "], @"^\[[ xX]\] [^\n]*", "'{0}' is no checklist line", "write '- [ ] Do this {#short-name .essential}'"),
        new(["+", "|"], @"^\+[-=+]{3,}\+?|^\|[^\n]*", "'{0}' is no table", Table),
        new([": "], @"^: +\S[^\n]*", "'{0}' is no definition", "write a list, or explain the word in glossary.yml"),
        new(["===", " from ", "*["], @"^=== ?""[^\n]*|^(import|export) .* from [^\n]*|^\*\[[^\]\n]+\]:[^\n]*", "'{0}' means nothing here", "take the line out"),
        new(["{{", "{%"], @"\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}", "'{0}' is a mark of another program", "write the text itself"),
        new(["{"], @"\{:?[#.][^}\n]{0,300}\}|\{[^}\n]{0,300}[“”][^}\n]{0,300}\}", "'{0}' is shown as it stands", "write {…} at the end of a heading or a checklist line, names of at least two letters, values in straight quotes \"…\"; a brace that is meant as a character is '\\{'"),
        new(["~~"], @"~~[^\n]*?(~~|$)", "'{0}' is shown as it stands", "nothing is struck through here: take the words out, or say what changed"),
        new(["~", "^", "++"], @"(?<!~)~[^\s~]{1,100}~(?!~)|\^[^\s^]{1,100}\^|\+\+\w[^\n]{0,200}?\+\+", "'{0}' is shown as it stands", "say it in words"),
        new(["$"], @"\$\$|\$[^\s$][^$\n]{0,200}(?<=[^\s$])\$(?!\d)", "the formula '{0}' is shown as it stands", "say it in words; a $ that is meant as a character is '\\$'"),
        new([":"], @"(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])", "'{0}' is shown as it stands", "type the sign itself, or say it in words"),
        new(["://", "www."], @"\b(https?://|www\.)[^\s]+", "the address '{0}' is no link", "write [where it leads](address)"),
        new(["**", "__"], @"\*\*+|(?<!\w)__+(?=\w)|(?<=\w)__+(?!\w)", "'{0}' has no partner", "put '**' before and behind the words, without a space inside, and a space or a comma behind"),
        new(["*", "_"], @"(?<![\s*\d])\*(?!\*)|\*(?=[\w])|(?<![\w_])_(?=[A-Za-z])|(?<=[A-Za-z])_(?![\w_])", "'{0}' has no partner", "put one on each side of the words; one that is meant as a character is '\\{0}'"),
        new(["`"], "`", "'{0}' has no partner", "put one on each side of the words, in the same paragraph; one that is meant as a character is '\\`'"),
    ];

    // One character of each sign that ordinary sentences do without, and the signs that have no such character.
    private static readonly SearchValues<char> Marks = SearchValues.Create([.. All.SelectMany(rule => rule.Signs).Where(sign => sign.Any(IsMark)).Select(sign => sign.First(IsMark))]);
    private static readonly ImmutableArray<string> PlainSigns = [.. All.SelectMany(rule => rule.Signs).Where(sign => !sign.Any(IsMark))];

    /// <summary>The pattern, made when a text first needs it: most guides never do.</summary>
    /// <remarks>No limit of time: what a pattern may look at is bounded, and a busy machine must not look like a bad text.</remarks>
    public Regex Found => field ??= new Regex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, Timeout.InfiniteTimeSpan);

    /// <summary>Whether a text may have a sign of any rule: a quick look, with which most texts are done.</summary>
    public static bool IsAnyPossibleIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks) || IsOneIn(text, PlainSigns);

    /// <summary>Whether a text has a sign of it.</summary>
    public bool IsPossibleIn(ReadOnlySpan<char> text) => IsOneIn(text, Signs);

    private static bool IsOneIn(ReadOnlySpan<char> text, ImmutableArray<string> signs)
    {
        foreach (var sign in signs)
        {
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsMark(char sign) => !char.IsLetter(sign) && sign is not (' ' or '.' or '!' or '?');
}
