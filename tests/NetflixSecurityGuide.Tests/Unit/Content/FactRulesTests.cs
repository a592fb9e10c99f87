using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class FactRulesTests
{
    private const string Facts = """
        facts:
          - id: authenticator-app
            claim: Sign-in with an authenticator app
            status: not-found
            detail: Netflix has [none](guide/one.md).
            source: { name: List, url: "https://example.org", kind: code }
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

    [Fact]
    public void A_page_of_Netflix_needs_no_kind_and_can_say_that_something_is_not_offered()
    {
        var facts = Facts.Replace("https://example.org\", kind: code", "https://help.netflix.com/en/node/25\"", StringComparison.Ordinal).Replace("not-found", "not-offered", StringComparison.Ordinal);

        var fact = SmallGuide.Sound.With("facts.yml", facts).Snapshot().FactSheet.Facts.Single();

        Assert.Equal((FactStatus.NotOffered, SourceKind.Netflix), (fact.Status, fact.Source.Kind));
    }

    [Fact]
    public void A_conclusion_of_our_own_needs_no_address()
    {
        var facts = Facts.Replace("url: \"https://example.org\", kind: press", "kind: ours", StringComparison.Ordinal);

        Assert.Null(SmallGuide.Sound.With("facts.yml", facts).Snapshot().FactSheet.Rumours.Single().Source.Url);
    }

    [Theory]
    [InlineData("    source: { name: List, url: \"https://example.org\", kind: code }\n", "", "facts.yml:2: 'source' is missing")]
    [InlineData("    source: { name: Press, url: \"https://example.org\", kind: press }\n", "", "facts.yml:9: 'source' is missing")]
    [InlineData("why: No page of Netflix says so.\n    source: { name: Press, url: \"https://example.org\", kind: press }\n    checked: 2026-11-23\n", "why: No.\n    source: { name: Press, url: \"https://example.org\", kind: press }\n", "facts.yml:9: 'checked' is missing")]
    [InlineData("kind: code }\n    checked: 2026-11-23", "kind: code }", "facts.yml:2: 'checked' is missing")]
    [InlineData("kind: code }\n    checked: 2026-11-23", "kind: code }\n    checked: 2026-12-01", "facts.yml:7: 'checked' lies in the future")]
    [InlineData("name: List, ", "", "facts.yml:6: 'name' is missing")]
    [InlineData("url: \"https://example.org\", kind: code", "url: \"http://example.org\", kind: code", "facts.yml:6: the source 'http://example.org' is not an https address")]
    [InlineData(", kind: code", "", "facts.yml:6: 'kind' is missing")]
    [InlineData("kind: code", "kind: hearsay", "facts.yml:6: 'kind' cannot be 'hearsay'")]
    [InlineData("kind: code", "kind: directory", "facts.yml:6: 'kind' cannot be 'directory'")]
    [InlineData("kind: code", "kind: netflix", "facts.yml:6: 'kind' cannot be 'netflix' for this address")]
    [InlineData("https://example.org\", kind: press", "https://help.netflix.com/en/node/25\", kind: press", "facts.yml:13: 'kind' cannot be 'press' for this address")]
    [InlineData("https://example.org\", kind: press", "https://notnetflix.com/\", kind: netflix", "facts.yml:13: 'kind' cannot be 'netflix' for this address")]
    [InlineData("url: \"https://example.org\", kind: code", "kind: code", "facts.yml:6: 'url' is missing")]
    [InlineData("status: not-found", "status: not-offered", "facts.yml:4: only Netflix can say that Netflix does not offer something")]
    [InlineData("kind: code", "kind: code, day: 1", "facts.yml:6: 'day' is not a known key")]
    [InlineData("status: not-found", "status: maybe", "facts.yml:4: 'status' cannot be 'maybe'")]
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
