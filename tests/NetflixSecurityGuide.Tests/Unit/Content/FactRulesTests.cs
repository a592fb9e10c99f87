using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class FactRulesTests
{
    private const string Facts = """
        facts:
          - id: authenticator-app
            claim: Sign-in with an authenticator app
            status: not-offered
            detail: Netflix has [none](guide/one.md).
            source: { name: Directory, url: "https://example.org", kind: directory }
            checked: 2026-11-23
        rumours:
          - id: compulsory
            claim: Everyone must use an app
            status: unconfirmed
            why: No page of Netflix says so.
            source: { name: Press, url: "https://example.org", kind: press }
            checked: 2026-11-23

        """;

    [Fact]
    public void A_sound_fact_sheet_is_let_through()
    {
        var sheet = SmallGuide.Sound.With("facts.yml", Facts).Snapshot().FactSheet;

        Assert.Equal(("authenticator-app", "compulsory"), (sheet.Facts.Single().Id, sheet.Rumours.Single().Id));
    }

    [Theory]
    [InlineData("    source: { name: Directory, url: \"https://example.org\", kind: directory }\n", "", "facts.yml:2: 'source' is missing")]
    [InlineData("    source: { name: Press, url: \"https://example.org\", kind: press }\n", "", "facts.yml:9: 'source' is missing")]
    [InlineData("why: No page of Netflix says so.\n    source: { name: Press, url: \"https://example.org\", kind: press }\n    checked: 2026-11-23\n", "why: No.\n    source: { name: Press, url: \"https://example.org\", kind: press }\n", "facts.yml:9: 'checked' is missing")]
    [InlineData("kind: directory }\n    checked: 2026-11-23", "kind: directory }", "facts.yml:2: 'checked' is missing")]
    [InlineData("kind: directory }\n    checked: 2026-11-23", "kind: directory }\n    checked: 2026-12-01", "facts.yml:7: 'checked' lies in the future")]
    [InlineData("name: Directory, ", "", "facts.yml:6: 'name' is missing")]
    [InlineData("url: \"https://example.org\", kind: directory", "url: \"http://example.org\", kind: directory", "facts.yml:6: the source 'http://example.org' is not an https address")]
    [InlineData(", kind: directory", "", "facts.yml:6: 'kind' is missing")]
    [InlineData("kind: directory", "kind: hearsay", "facts.yml:6: 'kind' cannot be 'hearsay'")]
    [InlineData("kind: directory", "kind: directory, day: 1", "facts.yml:6: 'day' is not a known key")]
    [InlineData("status: not-offered", "status: maybe", "facts.yml:4: 'status' cannot be 'maybe'")]
    [InlineData("status: unconfirmed", "status: not-offered", "facts.yml:11: 'status' cannot be 'not-offered'")]
    [InlineData("id: authenticator-app", "id: Authenticator", "facts.yml:2: the id 'Authenticator' is malformed")]
    [InlineData("id: compulsory", "id: authenticator-app", "facts.yml:9: the id 'authenticator-app' stands here twice")]
    [InlineData("    detail: Netflix has [none](guide/one.md).\n", "", "facts.yml:2: 'detail' is missing")]
    [InlineData("[none](guide/one.md)", "[none](guide/none.md)", "facts.yml:5: the link leads to 'guide/none.md', which is not there")]
    [InlineData("[none](guide/one.md)", "[here](guide/one.md)", "facts.yml:5: the link text 'here' says nothing")]
    [InlineData("[none](guide/one.md)", "<b>none</b>", "facts.yml:5: raw HTML is not allowed: <b>")]
    [InlineData("    status: unconfirmed", "    status: unconfirmed\n    mood: grim", "facts.yml:12: 'mood' is not a known key")]
    [InlineData("rumours:", "stories:", "facts.yml:8: 'stories' is not a known key")]
    public void A_fact_that_breaks_a_rule_is_refused(string text, string broken, string problem)
    {
        Assert.Contains(text, Facts, StringComparison.Ordinal);
        SmallGuide.Sound.With("facts.yml", Facts.Replace(text, broken, StringComparison.Ordinal)).IsRefused(problem);
    }
}
