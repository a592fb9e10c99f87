using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Unit.Ticks;

/// <summary>Two tabs of one browser, without script: each shows the list as it was when it was loaded, and posts that.</summary>
public sealed class TwoTabsTests(SharedSite site)
{
    private static readonly string[] Items = ["unique-password", "review-devices", "inbox-2fa", "profile-lock", "verify-phone"];

    private enum Step
    {
        Load,
        Toggle,
        Save,
        SetAside,
        TakeBack,
        NextDay,
    }

    [Fact]
    public void The_last_change_to_each_item_wins_however_two_tabs_interleave()
    {
        var guide = site.Services.GetRequiredService<LiveGuide>().Current;
        var steps = Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 1], Gen.Int[0, Items.Length - 1]).Array[1, 80];

        steps.Sample(run =>
        {
            var browser = new TwoTabs(guide);
            foreach (var (step, tab, item) in run) browser.Do(step, tab, Items[item]);
            browser.SaveBoth();
        });
    }

    private sealed class TwoTabs(GuideSnapshot guide)
    {
        private readonly Tab[] _tabs = [new(), new()];
        private readonly Dictionary<string, (bool Ticked, bool Aside)> _expected = Items.ToDictionary(id => id, _ => (false, false), StringComparer.Ordinal);
        private string? _cookie;
        private DateOnly _today = new(2026, 12, 30);

        public void Do(Step step, int number, string item)
        {
            var tab = _tabs[number];
            switch (step)
            {
                case Step.Load: Load(tab); break;
                case Step.Toggle when !tab.Aside.Contains(item): tab.Toggle(item); break;
                case Step.Save: Post(tab, null, item); break;
                case Step.SetAside when !tab.Aside.Contains(item): Post(tab, ChecklistForm.AsideField, item); break;
                case Step.TakeBack when tab.Aside.Contains(item): Post(tab, ChecklistForm.BackField, item); break;
                case Step.NextDay: _today = _today.AddDays(1); break;
            }
        }

        public void SaveBoth()
        {
            foreach (var tab in _tabs) Post(tab, null, "");
        }

        private void Load(Tab tab)
        {
            var views = Items.Select(id => ItemView.Of(guide.Items[id], ChecklistState.Parse(_cookie), _today)).ToList();
            tab.Were = [.. views.Where(view => view.IsTicked).Select(view => view.Item.Id)];
            tab.Ticked = [.. tab.Were];
            tab.Aside = [.. views.Where(view => view.IsSetAside).Select(view => view.Item.Id)];
        }

        private void Post(Tab tab, string? button, string item)
        {
            Expect(tab, button, item);
            var fields = new Dictionary<string, StringValues>(StringComparer.Ordinal)
            {
                [ChecklistForm.ItemsField] = string.Join(' ', Items),
                [ChecklistForm.WereField] = string.Join(' ', tab.Were),
                [ChecklistForm.TickedField] = tab.Ticked.ToArray(),
            };
            if (button is not null) fields[button] = item;
            _cookie = ChecklistForm.Apply(ChecklistState.Parse(_cookie), new FormCollection(fields), guide, _today).ToCookie();
            Load(tab);

            var state = ChecklistState.Parse(_cookie);
            foreach (var id in Items) Assert.Equal((id, _expected[id]), (id, (state.Of(id).Ticked is not null, state.Of(id).SetAside is not null)));
        }

        private void Expect(Tab tab, string? button, string item)
        {
            foreach (var id in Items.Where(id => tab.Were.Contains(id) != tab.Ticked.Contains(id)))
                _expected[id] = tab.Ticked.Contains(id) ? (true, false) : (false, _expected[id].Aside);
            if (button == ChecklistForm.AsideField) _expected[item] = (_expected[item].Ticked, true);
            if (button == ChecklistForm.BackField) _expected[item] = (_expected[item].Ticked, false);
        }
    }

    private sealed class Tab
    {
        public HashSet<string> Were { get; set; } = [];

        public HashSet<string> Ticked { get; set; } = [];

        public HashSet<string> Aside { get; set; } = [];

        public void Toggle(string item)
        {
            if (!Ticked.Remove(item)) Ticked.Add(item);
        }
    }
}
