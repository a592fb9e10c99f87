namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>Words that every page has.</summary>
internal sealed class SiteRoom(RoomReader room)
{
    public string Name { get; } = room.Text();
    public Sentence Masthead { get; } = room.Rich();

    /// <summary>Title of a browser's tab.</summary>
    public Sentence Title { get; } = room.Sentence("page site");
    public string Skip { get; } = room.Text();
    public string Search { get; } = room.Text();
    public string SearchLabel { get; } = room.Text();
    public string Menu { get; } = room.Text();
    public string Navigation { get; } = room.Text();
    public string Checklist { get; } = room.Text();
    public string Codes { get; } = room.Text();
    public string Facts { get; } = room.Text();
    public string Articles { get; } = room.Text();
    public string Emergency { get; } = room.Text();
    public string Leave { get; } = room.Text();
    public string LeaveNote { get; } = room.Text();
    public string Independent { get; } = room.Text();
    public string IndependentShort { get; } = room.Text();
    public string About { get; } = room.Text();
    public string Glossary { get; } = room.Text();
    public string Print { get; } = room.Text();
    public string Colours { get; } = room.Text();
    public string System { get; } = room.Text();
    public string Light { get; } = room.Text();
    public string Dark { get; } = room.Text();
    public string Guide { get; } = room.Text();
    public string Breadcrumb { get; } = room.Text();
    public string Home { get; } = room.Text();
    public string Contents { get; } = room.Text();
    public string ReadArticle { get; } = room.Text();

    /// <summary>With the address of the operator and what it is called.</summary>
    public Sentence Contact { get; } = room.Rich("address name");
}
