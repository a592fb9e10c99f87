using System.Text;

namespace NetflixSecurityGuide.Tests.Fuzz;

/// <summary>Makes text that means harm: the tokens of every format that the site reads, broken and mixed, with a mark that shows where it comes out again.</summary>
internal sealed class HostileText(int seed)
{
    /// <summary>If a page contains this as it is, the page reflects what a visitor sent.</summary>
    public const string Mark = "<fuzz onx=1>";

    private static readonly string[] Tokens =
    [
        Mark, "\"><script>alert(1)</script>", "'", "\"", "<", ">", "&", "&#x3c;", "%3Cscript%3E", "%", "%00", "%c0%ae", "\\", "/", "//", "..", "../", "~", ".", "-", "_", ";", ",", "=", " ", "\t",
        "1", "2", "999", "1~", "unique-password", "inbox-2fa", "review-devices", "t20261124", "t99991231", "t00010101", "t2026113", "r2", "r0", "r99999999999", "n20261124", "x20261124", "z9",
        "items", "were", "ticked", "return", "signin", "yes", "no", "unknown", "see", "digits", "show", "left", "level", "essential", "group", "q", "ticks",
        "NEAR(", "\"a\" OR", "*", "a*", "AND NOT", "(", ")", ":", "^", "--", "' OR 1=1", "SELECT", "javascript:alert(1)", "data:text/html,x", "http://evil.example", "//evil.example", "/\\evil.example",
        "é", "ß", "İ", "ﷺ", "𝔘", "\u202e", "\u0000", "\ud800", "\ufeff", "👩‍👩‍👧", "中文", "עברית",
    ];

    private static readonly string[] MarkdownTokens =
    [
        "[", "]", "(", ")", "](javascript:alert(1))", "](data:text/html,x)", "](../codes/tv-code.md)", "](#x)", "![", "*", "**", "_", "`", "``", "```\n", "~~~\n", "> ", ">>>>", "- ", "- [ ] ", "- [x] ", "1. ", "# ", "## ", "{#a}", "{#a .essential}",
        "{onclick=alert(1)}", "{style=x}", "{#", "}", "|", "|--|\n", "<b>", "<script>", "<!--", "-->", "<https://a>", "\n", "\n\n", "    ", "\t", "\\", "&lt;", "netflix.com/x", "`netflix.com/x`", "`A → B`", "→", "> [!TIP]\n", "> [!X]\n", "[^1]", "---\n", "===\n", ": ", "word ",
    ];

    private readonly Random _random = new(seed);

    public int Next(int max) => _random.Next(max);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>A few tokens, and now and then very many.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(200) == 0 ? _random.Next(1500) : _random.Next(12); count > 0; count--)
            text.Append(_random.Next(6) == 0 ? Noise() : Pick(Tokens));
        return text.ToString();
    }

    /// <summary>The same for content files.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(60); count > 0; count--)
        {
            var token = _random.Next(10) == 0 ? Noise() : Pick(MarkdownTokens);
            for (var times = _random.Next(50) == 0 ? _random.Next(40) : 1; times > 0; times--) text.Append(token);
        }

        return text.ToString();
    }

    /// <summary>Without the characters that no HTTP client can put into a header.</summary>
    public string HeaderText() => string.Concat(Text().Where(letter => letter is >= ' ' and < '\u007f'));

    private string Noise() => string.Concat(Enumerable.Range(0, _random.Next(1, 20)).Select(_ => (char)_random.Next(1, 0x250)));
}
