namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The language itself.</summary>
internal sealed class LanguageRoom(RoomReader room)
{
    /// <summary>Its tag (BCP 47), for <c>lang</c> and <c>hreflang</c>.</summary>
    public string Code { get; } = room.Text();

    /// <summary>The name of its folder.</summary>
    public string Folder => Code.ToLowerInvariant();

    /// <summary>Whether a second native speaker has checked the translation.</summary>
    public bool IsReviewed { get; } = room.Text("Reviewed") == "yes";

    /// <summary>What it calls itself.</summary>
    public string Name { get; } = room.Text();

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Dir { get; } = room.Text(text => text is "ltr" or "rtl", "write ltr or rtl");

    /// <summary>For pages, which are read from left to right where they do not say anything.</summary>
    public string? DirOrNull => Dir == "ltr" ? null : Dir;

    /// <summary>From one step of a path to the next, in the direction of reading.</summary>
    public char Arrow => Dir == "ltr" ? '→' : '←';

    /// <summary>Language and territory as Open Graph writes them: <c>pt_BR</c>.</summary>
    public string OgLocale { get; } = room.Text(text => text.Split('_') is [{ Length: 2 or 3 }, { Length: 2 }], "write it with '_', for example pt_BR");
}
