using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Words;

/// <summary>One group of <c>words.yml</c> while it is read. Each property of a room asks for the key of its own name: <c>ShowAll</c> for <c>show-all</c>.</summary>
internal sealed class RoomReader
{
    private const int MaxLength = 400;

    private readonly YamlFields _fields;
    private readonly PluralRule _rule;

    internal RoomReader(YamlFields fields, PluralRule rule) => (_fields, _rule) = (fields, rule);

    /// <summary>Words without a place for a value.</summary>
    public string Text([CallerMemberName] string property = "") => Sentence("", property).Pattern;

    /// <summary>Words of a certain form.</summary>
    /// <param name="remedy">What to write if they have not.</param>
    public string Text(Predicate<string> isSound, string remedy, [CallerMemberName] string property = "")
    {
        var (text, key) = (Text(property), KeyOf(property));
        if (text.Length > 0 && !isSound(text)) _fields.Problems.Add(_fields.LineOf(key), $"'{key}' cannot be '{text}'", remedy);
        return text;
    }

    /// <summary>Words with places for values.</summary>
    /// <param name="names">The values in the order in which the code gives them, divided by spaces.</param>
    public Sentence Sentence(string names, [CallerMemberName] string property = "") => Read(_fields, KeyOf(property), NamesOf(names), isRich: false);

    /// <summary>Words with links, emphasis or code in them, and places for values.</summary>
    public Sentence Rich(string names = "", [CallerMemberName] string property = "") => Read(_fields, KeyOf(property), NamesOf(names), isRich: true);

    /// <summary>Words that change with a number, the value <c>{count}</c>.</summary>
    /// <param name="others">Further values, behind the number.</param>
    /// <param name="saysCount">Whether the number itself must be said.</param>
    public Plural Plural(string others = "", bool saysCount = true, [CallerMemberName] string property = "") => ReadPlural(others, saysCount, isRich: false, property);

    /// <summary>The same with links, emphasis or code.</summary>
    public Plural RichPlural(string others = "", [CallerMemberName] string property = "") => ReadPlural(others, saysCount: true, isRich: true, property);

    /// <summary>The names of the twelve months, divided by commas.</summary>
    public ImmutableArray<string> Months(string property)
    {
        ImmutableArray<string> months = [.. Text(property).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (months.Length == 12) return months;
        var key = KeyOf(property);
        if (_fields.Has(key)) _fields.Problems.Add(_fields.LineOf(key), $"'{key}' has {months.Length} names", "write the twelve months, divided by commas");
        return [.. Enumerable.Repeat("", 12)];
    }

    private Plural ReadPlural(string others, bool saysCount, bool isRich, string property)
    {
        var names = NamesOf(others).Insert(0, "count");
        var forms = _fields.Fields(KeyOf(property), required: true);
        var read = _rule.Forms.ToFrozenDictionary(form => form, form => Read(forms, form, names, isRich, !saysCount || PluralRule.IsForOneNumber(form) ? "count" : null), StringComparer.Ordinal);
        forms.RefuseOthers();
        return new Plural(_rule, read);
    }

    private static Sentence Read(YamlFields fields, string key, ImmutableArray<string> names, bool isRich, string? optional = null)
    {
        // One line, whichever way YAML wrote it.
        var text = (isRich ? fields.Markdown(key, MaxLength).Text : fields.Text(key, max: MaxLength)).ReplaceLineEndings(" ");
        return SentenceReader.Read(text, names, isRich, fields.Problems, fields.LineOf(key), optional);
    }

    private static ImmutableArray<string> NamesOf(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string KeyOf(string property)
    {
        var key = new StringBuilder();
        foreach (var letter in property)
        {
            if (char.IsAsciiLetterUpper(letter) && key.Length > 0) key.Append('-');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
