using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Unit.Checklist;

/// <summary>What "undo" does to a list that went on changing after what is undone.</summary>
public sealed class WayBackTests
{
    [Theory]
    // As the change left it.
    [InlineData("1~a.t20261124~b.t20261124", "1~a.t20261101")]
    // "a" was taken away since, or ticked again: that stays.
    [InlineData("1~a.x20261125~b.t20261124", "1~a.x20261125")]
    [InlineData("1~a.t20261125~b.t20261124", "1~a.t20261125")]
    // "c" is of no interest to the change.
    [InlineData("1~a.t20261124~b.t20261124~c.t20261125", "1~a.t20261101~c.t20261125")]
    public void What_was_changed_since_stays(string now, string back)
    {
        var change = WayBack.Between(ChecklistState.Parse("1~a.t20261101"), ChecklistState.Parse("1~a.t20261124~b.t20261124"));

        Assert.Equal(back, change.TakeBack(ChecklistState.Parse(now)).ToCookie());
    }
}
