namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The finder's questions and the recovery plan.</summary>
internal sealed class PlanRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Crumb { get; } = room.Text();
    public string Parts { get; } = room.Text();
    public Plural Steps { get; } = room.Plural();
    public Sentence Progress { get; } = room.Sentence("done all");
    public Sentence ProgressTime { get; } = room.Sentence("done all time");
    public Plural MinutesLeft { get; } = room.Plural();
    public Plural HoursLeft { get; } = room.Plural("hours", saysCount: false);
    public Sentence PaperAddresses { get; } = room.Sentence("site");
    public string Or { get; } = room.Text();
    public string And { get; } = room.Text();
    public string Final { get; } = room.Text();
    public string Answers { get; } = room.Text();
    public string AnswersSoFar { get; } = room.Text();
    public string Change { get; } = room.Text();
    public Sentence ChangeWhat { get; } = room.Sentence("question");
    public string Notice { get; } = room.Text();
    public string Send { get; } = room.Text();
    public string SendTitle { get; } = room.Text();
    public string SendText { get; } = room.Text();
    public string CopyAddress { get; } = room.Text();
    public string Address { get; } = room.Text();
    public string Keep { get; } = room.Text();
    public string KeepHere { get; } = room.Text();
    public string KeepNote { get; } = room.Text();
    public string KeepWarning { get; } = room.Text();
    public string KeepPaper { get; } = room.Text();
    public string Calls { get; } = room.Text();
    public string CallDate { get; } = room.Text();
    public string CallWho { get; } = room.Text();
    public string CallReference { get; } = room.Text();
    public string CallPromise { get; } = room.Text();
    public Plural AtMost { get; } = room.Plural();
    public Sentence Place { get; } = room.Sentence("number most");
    public Sentence TabFirst { get; } = room.Sentence("title place question");
    public Sentence Tab { get; } = room.Sentence("place question");
    public Sentence Current { get; } = room.Sentence("answer");
    public string GoOn { get; } = room.Text();
    public string Before { get; } = room.Text();
    public string Words { get; } = room.Text();
    public string AllSteps { get; } = room.Text();
    public string Start { get; } = room.Text();
    public Sentence CopyWords { get; } = room.Sentence("title");
    public Sentence TheWords { get; } = room.Sentence("title");
}
