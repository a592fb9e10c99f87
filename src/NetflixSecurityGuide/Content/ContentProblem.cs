namespace NetflixSecurityGuide.Content;

/// <summary>One fault that an editor can mend, with the place and the remedy.</summary>
/// <param name="File">Path as the editor knows it, for example <c>content/en/guide/password.md</c>.</param>
/// <param name="Line">Line in that file, counted from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ContentProblem(string File, int Line, string Message, string Remedy)
{
    /// <summary>The form that editors, terminals and code hosts can click: <c>file:line: message (what to do)</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message} ({Remedy})";
}
