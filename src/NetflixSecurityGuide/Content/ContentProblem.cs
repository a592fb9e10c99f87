namespace NetflixSecurityGuide.Content;

/// <summary>One fault that an editor can mend, with the place and the remedy.</summary>
/// <param name="File">Path as the editor knows it, for example <c>content/en/guide/password.md</c>.</param>
/// <param name="Line">Line in that file, counted from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record ContentProblem(string File, int Line, string Message, string Remedy)
{
    /// <summary>Whether only the day by the machine's clock makes it wrong, which may be behind at a start.</summary>
    public bool DependsOnClock { get; init; }

    /// <summary>The form that editors, terminals and code hosts can click: <c>file:line: message (what to do)</c>.</summary>
    public override string ToString() => Printable($"{File}:{Line}: {Message} ({Remedy})");

    /// <summary>A file's name can hold a line break; in a log or a terminal it must not begin a line of its own.</summary>
    private static string Printable(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:X4}" : letter.ToString()))
        : text;
}
