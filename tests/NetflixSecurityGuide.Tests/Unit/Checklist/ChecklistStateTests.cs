using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Unit.Checklist;

/// <summary>What becomes of marks when an item is renamed, and of days that have not come yet.</summary>
public sealed class ChecklistStateTests
{
    private static readonly Dictionary<string, string> Renames = new(StringComparer.Ordinal) { ["old"] = "new" };

    [Theory]
    [InlineData("1~old.t20261124", "1~new.t20261124")]
    [InlineData("1~new.t20261101~old.t20261124", "1~new.t20261124")]
    [InlineData("1~new.t20261124~old.t20261101", "1~new.t20261124")]
    [InlineData("1~new.x20261124~old.t20261101", "1~new.x20261124")]
    [InlineData("1~new.t20261101~old.n20261124~other.t20261101", "1~new.n20261124~other.t20261101")]
    public void Of_two_names_of_an_item_the_later_mark_is_kept(string text, string kept) => Assert.Equal(kept, ChecklistState.Parse(text).Rename(Renames).ToCookie());

    /// <summary>East of Greenwich the reader's today can be the server's tomorrow.</summary>
    [Theory]
    [InlineData("1~a.t20261125", "1~a.t20261125")]
    [InlineData("1~a.t20261126", "1~a.t20261126")]
    [InlineData("1~a.t20261127", "1~a.t20261125")]
    [InlineData("1~a.n20261127~b.x20990101", "1~a.n20261125~b.x20261125")]
    public void A_day_after_tomorrow_becomes_today(string text, string kept) => Assert.Equal(kept, ChecklistState.Parse(text).ClampDays(new DateOnly(2026, 11, 25)).ToCookie());
}
