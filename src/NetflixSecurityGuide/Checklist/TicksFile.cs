using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Text;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// A reader's ticks as a file (JSON), to keep or to load in another browser. The privacy page documents it.
/// </summary>
/// <param name="Format">Always <see cref="FormatName"/>, which marks our file format.</param>
/// <param name="Version">Raised when an older site could misread the file.</param>
/// <param name="Saved">Day of the download.</param>
internal sealed record TicksFile(string? Format, int Version, DateOnly Saved, IReadOnlyList<TicksFileItem?>? Items)
{
    public const string FormatName = "netflix-security-guide/ticks";
    public const int CurrentVersion = 1;
    public const string FileName = "netflix-security-ticks.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        MaxDepth = 8,
    };

    public static byte[] Write(ChecklistState state, DateOnly today) => JsonSerializer.SerializeToUtf8Bytes(
        new TicksFile(FormatName, CurrentVersion, today, [.. state.Marks.Select(entry => TicksFileItem.Of(entry.Key, entry.Value))]), Json);

    /// <summary>Never throws: a file that is not ours comes back as a problem.</summary>
    public static CarriedTicks Read(ReadOnlySpan<byte> content)
    {
        try
        {
            var file = JsonSerializer.Deserialize<TicksFile>(content, Json);
            if (file?.Format != FormatName || file.Items is null) return CarriedTicks.Refuse(CarryProblem.NotOurs);
            if (file.Version != CurrentVersion) return CarriedTicks.Refuse(CarryProblem.OtherVersion);
            // Through the text form, which knows what a sound id, day and revision is.
            var state = ChecklistState.Parse(string.Join('~', file.Items.OfType<TicksFileItem>().Select(item => item.ToEntry()).Prepend(ChecklistText.CurrentVersion)));
            return state.ToCookie().Length > ChecklistCookie.MaxBytes ? CarriedTicks.Refuse(CarryProblem.TooLarge) : new CarriedTicks(state, null);
        }
        catch (JsonException)
        {
            return CarriedTicks.Refuse(CarryProblem.NotOurs);
        }
    }
}

/// <summary>One item of the file.</summary>
/// <param name="Other">Fields of a later version, kept as they came.</param>
internal sealed record TicksFileItem(string? Id, DateOnly? Ticked, int Revision, DateOnly? SetAside, DateOnly? TakenBack, IReadOnlyList<string>? Other)
{
    internal static TicksFileItem Of(string id, ItemMark mark) => new(
        id, mark.Ticked, mark.Ticked is null ? 0 : mark.Revision, mark.SetAside, mark.Cleared, mark.Unknown.Length > 0 ? mark.Unknown : null);

    internal string ToEntry()
    {
        var text = new StringBuilder(Id);
        AppendDay(text, 't', Ticked);
        if (Revision > 1) text.Append(CultureInfo.InvariantCulture, $".r{Revision}");
        AppendDay(text, 'n', SetAside);
        AppendDay(text, 'x', TakenBack);
        foreach (var field in Other ?? []) text.Append('.').Append(field);
        return text.ToString();
    }

    private static void AppendDay(StringBuilder text, char name, DateOnly? day)
    {
        if (day is { } date) text.Append(CultureInfo.InvariantCulture, $".{name}{date:yyyyMMdd}");
    }
}
