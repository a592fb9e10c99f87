using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// The text form of a reader's state, for the cookie and for carrying it elsewhere:
/// <code>
/// text    = version *("." field) *("~" entry)
/// entry   = item-id *("." field)
/// field   = letter value      ; t20261124 ticked, r2 revision (1 is left out), n20261124 not for me, x20261124 taken back
/// </code>
/// Only unreserved characters (RFC 3986, section 2.3), so nothing is ever encoded. Unknown fields and ids are kept;
/// a later version may add fields but not change this grammar.
/// </summary>
internal static class ChecklistText
{
    public const string CurrentVersion = "1";

    /// <summary>Twice what any browser sends for one cookie; the rest of a longer text is not looked at.</summary>
    private const int MaxLength = 8192;

    private const int MaxEntries = 400;
    private const int MaxIdLength = 40;
    private const int MaxFieldLength = 24;
    private const int MaxUnknownFields = 8;

    public static ChecklistState Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return ChecklistState.Empty;
        var rest = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        var marks = ImmutableSortedDictionary.CreateBuilder<string, ItemMark>(StringComparer.Ordinal);
        var (version, unknown) = (CurrentVersion, ImmutableArray<string>.Empty);
        var isFirst = true;
        foreach (var range in rest.Split('~'))
        {
            var entry = rest[range];
            if (isFirst && TryParseVersion(entry, out version, out unknown)) isFirst = false;
            else if (marks.Count < MaxEntries && TryParseEntry(entry, out var id, out var mark)) marks[id] = marks.TryGetValue(id, out var known) ? ItemMark.Later(known, mark) : mark;
        }

        return new ChecklistState { Version = version, Unknown = unknown, Marks = marks.ToImmutable() };
    }

    public static string Write(ChecklistState state)
    {
        var text = new StringBuilder(state.Version);
        foreach (var field in state.Unknown) text.Append('.').Append(field);
        foreach (var (id, mark) in state.Marks)
        {
            text.Append('~').Append(id);
            AppendDay(text, 't', mark.Ticked);
            if (mark.Revision != 1) text.Append(CultureInfo.InvariantCulture, $".r{mark.Revision}");
            AppendDay(text, 'n', mark.SetAside);
            AppendDay(text, 'x', mark.Cleared);
            foreach (var field in mark.Unknown) text.Append('.').Append(field);
        }

        return text.ToString();
    }

    public static bool IsItemId(ReadOnlySpan<char> id)
    {
        if (id.Length is 0 or > MaxIdLength || !char.IsAsciiLetterLower(id[0])) return false;
        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-') return false;
        }

        return true;
    }

    private static void AppendDay(StringBuilder text, char name, DateOnly? day)
    {
        if (day is { } date) text.Append(CultureInfo.InvariantCulture, $".{name}{date:yyyyMMdd}");
    }

    private static bool TryParseVersion(ReadOnlySpan<char> entry, out string version, out ImmutableArray<string> unknown)
    {
        version = CurrentVersion;
        unknown = [];
        var fields = entry.Split('.');
        fields.MoveNext();
        var first = entry[fields.Current];
        if (first.Length is 0 or > 3 || first.ContainsAnyExceptInRange('0', '9')) return false;

        version = first.ToString();
        while (fields.MoveNext()) unknown = Keep(unknown, entry[fields.Current]);
        return true;
    }

    private static bool TryParseEntry(ReadOnlySpan<char> entry, out string id, out ItemMark mark)
    {
        id = "";
        mark = ItemMark.None;
        var fields = entry.Split('.');
        fields.MoveNext();
        if (!IsItemId(entry[fields.Current])) return false;

        id = entry[fields.Current].ToString();
        while (fields.MoveNext()) mark = Apply(mark, entry[fields.Current]);
        return mark != ItemMark.None;
    }

    private static ItemMark Apply(ItemMark mark, ReadOnlySpan<char> field)
    {
        if (field.Length < 2) return mark;
        var value = field[1..];
        return field[0] switch
        {
            't' => TryParseDay(value, out var day) ? mark with { Ticked = day } : mark,
            'n' => TryParseDay(value, out var day) ? mark with { SetAside = day } : mark,
            'x' => TryParseDay(value, out var day) ? mark with { Cleared = day } : mark,
            'r' => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) && revision is >= 1 and <= 999
                ? mark with { Revision = revision } : mark,
            _ => mark with { Unknown = Keep(mark.Unknown, field) },
        };
    }

    private static bool TryParseDay(ReadOnlySpan<char> value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static ImmutableArray<string> Keep(ImmutableArray<string> unknown, ReadOnlySpan<char> field)
    {
        if (unknown.Length >= MaxUnknownFields || field.Length is 0 or > MaxFieldLength) return unknown;
        foreach (var letter in field)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) return unknown;
        }

        return unknown.Add(field.ToString());
    }
}
