using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering.TaskLists;

/// <summary>A task list as the editor wrote it, before the checklist gives it meaning.</summary>
internal sealed record TaskLines(ImmutableArray<TaskLine> Lines) : BodyBlock;

/// <summary>One <c>- [ ]</c> line with its attributes and the text below it.</summary>
internal sealed record TaskLine
{
    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The id in <c>{#id}</c>, or null if the editor gave none.</summary>
    public required string? Id { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    public required ImmutableDictionary<string, string> Properties { get; init; }

    /// <summary>Whether what looks like attributes is none, and is reported letter by letter.</summary>
    public bool HasBrokenAttributes => Id is null && Classes.IsEmpty && TitleText.EndsWith('}');

    public required string TitleHtml { get; init; }

    public required string TitleText { get; init; }

    /// <summary>Why and how; empty if there is nothing below the line.</summary>
    public required string DetailHtml { get; init; }

    public required string DetailText { get; init; }
}
