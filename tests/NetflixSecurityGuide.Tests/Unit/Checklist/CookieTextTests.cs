using CsCheck;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Unit.Checklist;

/// <summary>Laws of the cookie's text that hold for any text and any state.</summary>
public sealed class CookieTextTests
{
    private const string Tick = "unique-password.t20261124";

    private static readonly Gen<string> Junk = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["~.-_%\0\r\n;,=<>\"é1290trnxaz "], 0, 400],
        Gen.OneOf("~", ".", "1", "2.zfuture", "a", "a.t", "a.t20261124", "a.t20261199", "a.r2", "b-c.n20200101.q7", "a.x20261124", "Ä", "\uD800", new string('z', 99)).Array[0, 60].Select(string.Concat));

    private static readonly Gen<DateOnly?> Day = Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[0, 20_000].Select(days => (DateOnly?)new DateOnly(2000, 1, 1).AddDays(days)));

    private static readonly Gen<string> Id = Gen.Select(Gen.Char['a', 'z'], Gen.String[Gen.Char["abcz019-"], 0, 39], (first, rest) => first + rest);

    private static readonly Gen<string> Unknown = Gen.Select(Gen.Char["abqzABTZ09_-"].Where(letter => letter is not ('t' or 'r' or 'n' or 'x')), Gen.String[Gen.Char["aZ9_-"], 1, 23], (first, rest) => first + rest);

    private static readonly Gen<ItemMark> Mark = Gen.Select(Day, Gen.Int[1, 999], Day, Day, Unknown.Array[0, 3], (ticked, revision, aside, cleared, unknown) =>
            new ItemMark { Ticked = ticked, Revision = revision, SetAside = aside, Cleared = cleared, Unknown = [.. unknown] })
        .Where(mark => mark.Ticked is not null || mark.SetAside is not null || mark.Cleared is not null || mark.Unknown.Length > 0);

    private static readonly Gen<ChecklistState> State = Gen.Select(
        Gen.Int[0, 999], Unknown.Array[0, 3], Gen.Select(Id, Mark, KeyValuePair.Create).Array[0, 60],
        (version, unknown, marks) => new ChecklistState
        {
            Version = version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Unknown = [.. unknown],
            Marks = ChecklistState.Empty.Marks.SetItems(marks),
        });

    [Fact]
    public void Whatever_comes_in_only_unreserved_characters_go_out() =>
        Junk.Sample(text => Assert.Matches(@"\A[A-Za-z0-9._~-]+\z", ChecklistState.Parse(text).ToCookie()));

    [Fact]
    public void What_was_read_once_reads_the_same_ever_after() => Junk.Sample(text =>
    {
        var once = ChecklistState.Parse(text).ToCookie();
        Assert.Equal(once, ChecklistState.Parse(once).ToCookie());
    });

    [Fact]
    public void Reading_what_was_written_gives_the_same_state() => State.Sample(state =>
    {
        var read = ChecklistState.Parse(state.ToCookie());
        // A text of more than 8 KB is cut; no state of that size is ever written.
        if (state.ToCookie().Length > 8192) return;
        Assert.Equal(state.Version, read.Version);
        Assert.Equal(state.Unknown, read.Unknown);
        Assert.Equal(state.Marks.Keys, read.Marks.Keys);
        foreach (var (id, mark) in state.Marks)
        {
            Assert.Equal((mark.Ticked, mark.Revision, mark.SetAside, mark.Cleared), (read.Of(id).Ticked, read.Of(id).Revision, read.Of(id).SetAside, read.Of(id).Cleared));
            Assert.Equal(mark.Unknown, read.Of(id).Unknown);
        }
    });

    [Fact]
    public void A_readable_tick_among_junk_is_kept() => Gen.Select(Junk, Junk).Sample((before, after) =>
    {
        var readable = ChecklistState.Parse($"{before}~{Tick}~{after}").Of("unique-password");
        Assert.NotNull(readable.Ticked);
    });

    [Fact]
    public void A_tick_changes_no_other_mark() => Gen.Select(State, Id).Sample((state, id) =>
    {
        var after = state.Tick(id, 1, new DateOnly(2026, 11, 25));
        Assert.Equal(state.Marks.Remove(id), after.Marks.Remove(id));
        Assert.Equal(state.Of(id).Unknown, after.Of(id).Unknown);
        Assert.Equal((state.Version, state.Unknown), (after.Version, after.Unknown));
    });

    [Theory]
    [InlineData(null, "1")]
    [InlineData("", "1")]
    [InlineData("1", "1")]
    [InlineData("1~a.t20261124", "1~a.t20261124")]
    [InlineData("a.t20261124", "1~a.t20261124")]
    [InlineData("1~a.t20261124~gone.t20200101.r3.n20200102.x20200103", "1~a.t20261124~gone.t20200101.r3.n20200102.x20200103")]
    [InlineData("7.kfoo~a.t20261124.zbar.Qx_1", "7.kfoo~a.t20261124.zbar.Qx_1")]
    [InlineData("1~a.zonly", "1~a.zonly")]
    [InlineData("1~a.t20261124.r1", "1~a.t20261124")]
    [InlineData("1~a.t20261131~b.t20261124", "1~b.t20261124")]
    [InlineData("1~a~b.t20261124", "1~b.t20261124")]
    [InlineData("1~aB.t20261124~b.t20261124", "1~b.t20261124")]
    [InlineData("1~<script>.t20261124~b.t20261124", "1~b.t20261124")]
    [InlineData("1~a.t20261120~a.t20261124", "1~a.t20261124")]
    [InlineData("1~a.t20261124~a.x20261120", "1~a.t20261124")]
    [InlineData("1~a.t20261124.z<b>", "1~a.t20261124")]
    [InlineData("1234~a.t20261124", "1~a.t20261124")]
    [InlineData("1~a.t20261124~b.t202", "1~a.t20261124")]
    public void Texts(string? text, string written) => Assert.Equal(written, ChecklistState.Parse(text).ToCookie());

    [Fact]
    public void A_text_of_any_length_is_read_in_bounded_pieces()
    {
        var state = ChecklistState.Parse(string.Concat(Enumerable.Range(0, 100_000).Select(n => $"~a{n}.t20261124")));

        Assert.InRange(state.Marks.Count, 100, 400);
    }
}
