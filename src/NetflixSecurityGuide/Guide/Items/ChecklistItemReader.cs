using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.TaskLists;

namespace NetflixSecurityGuide.Guide.Items;

/// <summary>Turns the task lines of a text into checklist items, noting each broken rule.</summary>
internal static class ChecklistItemReader
{
    private static readonly FrozenDictionary<string, ItemLevel> Levels =
        Enum.GetValues<ItemLevel>().ToFrozenDictionary(level => level.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static readonly string[] KnownProperties = ["every", "rev", "changed", "added", "first"];

    /// <summary>Replaces each task list by a checklist of the items on it.</summary>
    public static ImmutableArray<Section> Read(ImmutableArray<Section> sections, ContentProblems problems, DateOnly today)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => block is TaskLines list ? new ChecklistBlock([.. list.Lines.Select(ReadNew)]) : block)] })];

        ChecklistItem ReadNew(TaskLine line)
        {
            var item = Read(line, problems, today);
            if (!seen.TryAdd(item.Id, line.Line))
                problems.Add(line.Line, $"the id '{item.Id}' stands on line {seen[item.Id]} already", "give each item of an article an id of its own");
            return item;
        }
    }

    /// <summary>Reads one line. <paramref name="alsoKnown"/> names attributes and classes that the caller reads itself.</summary>
    public static ChecklistItem Read(TaskLine line, ContentProblems problems, DateOnly today, params string[] alsoKnown)
    {
        foreach (var name in line.Properties.Keys.Except(KnownProperties, StringComparer.Ordinal).Except(alsoKnown, StringComparer.Ordinal))
            problems.Add(line.Line, $"'{name}' is not a known attribute of an item", "use " + string.Join(", ", KnownProperties.Concat(alsoKnown)));

        var revision = ReadRevision(line, problems);
        var changed = line.Properties.GetValueOrDefault("changed");
        if (changed is not null && revision == 1)
            problems.Add(line.Line, "the item says what changed but has no revision", "raise rev= to 2 or take changed= away");
        if (changed is null && revision > 1)
            problems.Add(line.Line, "the item has a new revision but does not say what changed", "add changed=\"what is different now\"");

        return new ChecklistItem
        {
            Id = ReadId(line, problems),
            TitleHtml = line.TitleHtml,
            TitleText = ReadTitle(line, problems),
            DetailHtml = line.DetailHtml,
            DetailText = line.DetailText,
            Level = ReadLevel(line, problems, alsoKnown),
            EveryDays = ReadEvery(line, problems),
            Revision = revision,
            Changed = changed,
            Added = ReadAdded(line, problems, today),
            Line = line.Line,
            First = ReadFirst(line, problems),
        };
    }

    private static string ReadId(TaskLine line, ContentProblems problems)
    {
        if (line.HasBrokenAttributes) return $"line-{line.Line}";
        if (line.Id is null) problems.Add(line.Line, "the item has no id", "end the line with {#short-name .essential}");
        else if (line.Id.Length > 40 || !Slug.IsWellFormed(line.Id))
            problems.Add(line.Line, $"the id '{line.Id}' is malformed", "use at most 40 lower-case letters, digits and single hyphens, a letter first");
        return line.Id ?? $"line-{line.Line}";
    }

    private static string ReadTitle(TaskLine line, ContentProblems problems)
    {
        if (line.TitleText.Length is 0 or > 120)
            problems.Add(line.Line, "the item's text is empty or longer than 120 characters", "say the action in one short line; why and how go below it");
        return line.TitleText;
    }

    private static ItemLevel ReadLevel(TaskLine line, ContentProblems problems, string[] alsoKnown)
    {
        var classes = line.Classes.Except(alsoKnown, StringComparer.Ordinal).ToList();
        if (line.HasBrokenAttributes) return ItemLevel.Extra;
        if (classes is [var name] && Levels.TryGetValue(name, out var level)) return level;
        problems.Add(
            line.Line,
            classes.Count == 0 ? "the item has no level" : $"'{string.Join(' ', classes)}' is not one level",
            "write exactly one of " + string.Join(", ", Enum.GetValues<ItemLevel>().Select(level => $".{level.ToString().ToLowerInvariant()}")));
        return ItemLevel.Extra;
    }

    private static int? ReadEvery(TaskLine line, ContentProblems problems)
    {
        if (!line.Properties.TryGetValue("every", out var text)) return null;
        if (text.EndsWith('d') && int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 730)
            return days;
        problems.Add(line.Line, $"every={text} is not a number of days", "write for example every=30d, at most 730d");
        return null;
    }

    private static int? ReadFirst(TaskLine line, ContentProblems problems)
    {
        if (!line.Properties.TryGetValue("first", out var text)) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= 99) return place;
        problems.Add(line.Line, $"first={text} is not a place", "write a whole number from 1 to 99, for example first=1");
        return null;
    }

    private static int ReadRevision(TaskLine line, ContentProblems problems)
    {
        if (!line.Properties.TryGetValue("rev", out var text)) return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) && revision is >= 1 and <= 999) return revision;
        problems.Add(line.Line, $"rev={text} is not a revision", "write a whole number from 1 to 999");
        return 1;
    }

    private static DateOnly? ReadAdded(TaskLine line, ContentProblems problems, DateOnly today)
    {
        if (!line.Properties.TryGetValue("added", out var text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date <= today) return date;
        problems.Add(line.Line, $"added={text} is not a past date", "write it as year-month-day, for example added=2026-11-24");
        return null;
    }
}
