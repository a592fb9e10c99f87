using CsCheck;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Unit.Ticks;

/// <summary>Two devices that carry their ticks to each other now and then.</summary>
public sealed class TwoDevicesTests
{
    private static readonly string[] Items = ["alpha", "beta", "gamma"];

    private static readonly Gen<DateOnly?> AnyDay = Gen.Select(Gen.Bool, Gen.Int[0, 3], (has, day) => has ? new DateOnly(2028, 2, 27).AddDays(day) : (DateOnly?)null);

    private static readonly Gen<ItemMark> AnyMark = Gen.Select(
        AnyDay, AnyDay, AnyDay, Gen.Int[1, 3], (ticked, aside, cleared, revision) => new ItemMark { Ticked = ticked, SetAside = aside, Cleared = cleared, Revision = revision });

    private static readonly Gen<ChecklistState> AnyState = AnyMark.Array[Items.Length].Select(marks => ChecklistState.Empty with
    {
        Marks = ChecklistState.Empty.Marks.AddRange(Items.Zip(marks, KeyValuePair.Create).Where(entry => entry.Value != ItemMark.None)),
    });

    private enum Change
    {
        Tick,
        Untick,
        SetAside,
        TakeBack,
        Carry,
    }

    [Fact]
    public void Merging_gives_the_same_in_whichever_order_devices_meet() =>
        Gen.Select(AnyState, AnyState, AnyState).Sample((a, b, c) =>
        {
            Assert.Equal(a.Merge(b).ToCookie(), b.Merge(a).ToCookie());
            Assert.Equal(a.Merge(b).Merge(c).ToCookie(), a.Merge(b.Merge(c)).ToCookie());
            Assert.Equal(a.ToCookie(), a.Merge(a).ToCookie());
        });

    [Fact]
    public void The_last_change_to_each_item_wins_over_two_devices()
    {
        var changes = Gen.Select(Gen.Enum<Change>(), Gen.Int[0, 1], Gen.Int[0, Items.Length - 1]).Array[1, 60];

        changes.Sample(run =>
        {
            ChecklistState[] devices = [ChecklistState.Empty, ChecklistState.Empty];
            var last = new Dictionary<string, (bool Ticked, bool Aside)>(StringComparer.Ordinal);
            var today = new DateOnly(2027, 12, 20);
            foreach (var (change, device, at) in run)
            {
                today = today.AddDays(1);
                var (id, mark) = (Items[at], devices[device].Of(Items[at]));
                var isOffered = change switch
                {
                    Change.Tick => mark.Ticked is null || mark.SetAside is not null,
                    Change.Untick => mark.Ticked is not null && mark.SetAside is null,
                    Change.SetAside => mark.SetAside is null,
                    Change.TakeBack => mark.SetAside is not null,
                    _ => false,
                };
                if (change == Change.Carry) devices[1 - device] = Carried(devices[device], devices[1 - device]);
                if (!isOffered) continue;
                devices[device] = change switch
                {
                    Change.Tick => devices[device].Tick(id, 1, today),
                    Change.Untick => devices[device].Untick(id, today),
                    Change.SetAside => devices[device].SetAside(id, today),
                    _ => devices[device].TakeBack(id, today),
                };
                last[id] = change switch
                {
                    Change.Tick => (true, false),
                    Change.Untick => (false, false),
                    Change.SetAside => (mark.Ticked is not null, true),
                    _ => (mark.Ticked is not null, false),
                };
            }

            devices[0] = Carried(devices[1], devices[0]);
            devices[1] = Carried(devices[0], devices[1]);
            Assert.Equal(devices[0].ToCookie(), devices[1].ToCookie());
            foreach (var (id, expected) in last) Assert.Equal((id, expected), (id, (devices[0].Of(id).Ticked is not null, devices[0].Of(id).SetAside is not null)));
        });
    }

    [Theory]
    [InlineData("1~a.t20261124", "1~a.x20261124", "1~a.t20261124")]
    [InlineData("1~a.t20261124", "1~a.n20261124", "1~a.t20261124")]
    [InlineData("1~a.t20261123", "1~a.x20261124", "1~a.x20261124")]
    [InlineData("1~a.t20261124", "1~a.t20261124.r2", "1~a.t20261124.r2")]
    [InlineData("1~a.t20261124", "1~b.n20261101", "1~a.t20261124~b.n20261101")]
    [InlineData("1.z9~a.t20261124.q7", "1.y1", "1.z9.y1~a.t20261124.q7")]
    public void The_later_change_wins_and_a_tie_keeps_the_tick(string here, string there, string merged) =>
        Assert.Equal(merged, ChecklistState.Parse(here).Merge(ChecklistState.Parse(there)).ToCookie());

    private static ChecklistState Carried(ChecklistState from, ChecklistState to)
    {
        var text = from.ToCookie();
        var carried = CarriedTicks.Read(CarriedTicks.CheckOf(text), text);
        return to.Merge(carried.State!);
    }
}
