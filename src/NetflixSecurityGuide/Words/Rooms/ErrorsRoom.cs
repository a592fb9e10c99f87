namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>What readers see instead of a page.</summary>
internal sealed class ErrorsRoom(RoomReader room)
{
    public string BadRequest { get; } = room.Text();
    public string BadRequestText { get; } = room.Text();
    public string HiddenOrigin { get; } = room.Text();
    public string HiddenOriginText { get; } = room.Text();
    public string OtherSite { get; } = room.Text();
    public string OtherSiteText { get; } = room.Text();
    public string NotFound { get; } = room.Text();
    public string NotFoundText { get; } = room.Text();
    public string WrongMethod { get; } = room.Text();
    public string WrongMethodText { get; } = room.Text();
    public string TooLarge { get; } = room.Text();
    public string TooLargeText { get; } = room.Text();
    public string LargeHeaders { get; } = room.Text();
    public string LargeHeadersText { get; } = room.Text();
    public string TooMany { get; } = room.Text();
    public string TooManyText { get; } = room.Text();
    public string OurFault { get; } = room.Text();
    public string OurFaultText { get; } = room.Text();
    public string DidYouMean { get; } = room.Text();
    public string GoOn { get; } = room.Text();
    public string AllArticles { get; } = room.Text();
}
