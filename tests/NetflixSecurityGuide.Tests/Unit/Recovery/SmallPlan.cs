using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Recovery;

/// <summary>A sound plan with two questions, one step to a line. A test replaces a line to break one rule.</summary>
internal sealed record SmallPlan
{
    public string Questions { get; init; } = """
        questions:
          - id: signin
            ask: Can you sign in?
            answers:
              - { id: "yes", text: "Yes", needs: password }
              - { id: unknown, text: "I don't know", needs: password }
          - id: inbox
            ask: Is the mailbox yours?
            answers:
              - { id: "yes", text: "Yes" }
              - { id: unknown, text: "I don't know", needs: mailbox }
        """;

    public string Now { get; init; } = """
        - [ ] Take pictures {#pictures .essential stage=evidence}
        - [ ] Secure the mailbox {#mailbox .essential stage=mailbox when="inbox=unknown"}
        - [ ] Change the password {#change .essential stage=password when="signin=yes"}
        - [ ] Reset the password {#reset .essential stage=password when="signin=unknown"}
        - [ ] Repair the contact details {#details .essential stage=details}
        - [ ] Sign devices out {#devices .essential stage=devices undo=no}
        """;

    public string Today { get; init; } = """
        - [ ] Look through the devices {#list .essential stage=look}
        - [ ] Check the bill {#bill .recommended}
        """;

    private const string Article = """
        ---
        title: An article
        summary: An article that is only here because a guide without an article is refused.
        answer: Yes.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-24
        minutes: 5
        sources:
          - { name: Netflix Help Center, url: "https://help.netflix.com/en/node/18" }
        ---

        - [ ] Do something {#something .essential}
        """;

    private string Plan => $$"""
        ---
        title: The plan
        summary: A plan that is as small as a plan can be, with two questions and four groups.
        answer: Go from top to bottom.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-24
        ---

        ## Right now {#now}

        {{Now}}

        ## Today {#today}

        {{Today}}

        ## This week {#week}

        - [ ] Look again {#look .recommended}

        ## In a month {#month}

        - [ ] Look once more {#look-more .recommended}
        """;

    public GuideReading Read()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
        return new GuideReader(new ContentFolder("nowhere"), clock, CookieSize.Check) { Own = SitePages.Own }.Read(
        [
            ContentFile.FromText("guide/one.md", Article),
            ContentFile.FromText("recovery/plan.md", Plan),
            ContentFile.FromText("recovery/questions.yml", Questions),
        ]);
    }

    public IReadOnlyList<string> Problems() => [.. Read().Problems.Select(problem => problem.ToString())];
}
