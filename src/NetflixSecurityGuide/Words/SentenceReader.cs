using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Words;

/// <summary>Reads a sentence of the file, noting each place that is missing or means nothing.</summary>
/// <param name="names">The values that the code gives, in its order.</param>
/// <param name="isRich">Whether the sentence may hold <c>[links]({address})</c>, <c>**strong**</c>, <c>*bold*</c> and <c>`code`</c>.</param>
internal sealed partial class SentenceReader(ImmutableArray<string> names, bool isRich)
{
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];

    /// <param name="optional">A place that need not be there; null if all must be.</param>
    public static Sentence Read(string text, ImmutableArray<string> names, bool isRich, ContentProblems problems, int line, string? optional = null)
    {
        var reader = new SentenceReader(names, isRich);
        reader.Append(text);
        foreach (var name in reader._unknown) problems.Add(line, $"'{name}' means nothing here", names.IsEmpty ? "take it out" : $"use only {Written(names)}");
        if (text.Length > 0 && names.Where(name => name != optional && !reader._found.Contains(name)).ToImmutableArray() is { IsEmpty: false } missing)
            problems.Add(line, $"the sentence lacks {Written(missing)}", "put it where the value belongs");
        return new Sentence(text, reader._pieces.ToImmutable());
    }

    private static string Written(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"{{{name}}}"));

    private void Append(string text)
    {
        var reached = 0;
        foreach (Match match in (isRich ? Marks() : Places()).Matches(text))
        {
            AppendWords(text[reached..match.Index]);
            reached = match.Index + match.Length;
            Append(match);
        }

        AppendWords(text[reached..]);
    }

    private void Append(Match match)
    {
        var groups = match.Groups;
        if (groups["label"].Success) AppendLink(groups["label"].Value, groups["to"].Value);
        else if (groups["strong"].Success) AppendIn("strong", groups["strong"].Value);
        else if (groups["bold"].Success) AppendIn("b", groups["bold"].Value);
        else if (groups["code"].Success) AppendIn("code", groups["code"].Value);
        else AppendPlace(groups["name"].Value, isInTag: false);
    }

    private void AppendIn(string tag, string text)
    {
        _pieces.Add(Piece.Tag($"<{tag}>"));
        Append(text);
        _pieces.Add(Piece.Tag($"</{tag}>"));
    }

    /// <summary>What the place <c>{download}</c> leads to is a file that the browser saves.</summary>
    private void AppendLink(string label, string to)
    {
        _pieces.Add(Piece.Tag("<a href=\""));
        AppendPlace(to, isInTag: true);
        _pieces.Add(Piece.Tag(to == "download" ? "\" download>" : "\">"));
        Append(label);
        _pieces.Add(Piece.Tag("</a>"));
    }

    private void AppendPlace(string name, bool isInTag)
    {
        var value = names.IndexOf(name);
        if (value < 0)
        {
            _unknown.Add($"{{{name}}}");
            return;
        }

        _found.Add(name);
        _pieces.Add(Piece.Place(value, isInTag));
    }

    private void AppendWords(string text)
    {
        if (text.Length == 0) return;
        if (text.AsSpan().IndexOfAny("{}") is >= 0 and var brace) _unknown.Add(text[brace].ToString());
        _pieces.Add(Piece.Words(text));
    }

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Places();

    [GeneratedRegex(@"\[(?<label>[^\[\]]+)\]\(\{(?<to>[a-z-]+)\}\)|\*\*(?<strong>[^*]+)\*\*|\*(?<bold>[^*]+)\*|`(?<code>[^`]+)`|\{(?<name>[a-z-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Marks();
}
