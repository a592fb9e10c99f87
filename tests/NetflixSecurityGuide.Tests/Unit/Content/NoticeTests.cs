using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>What an editor should know of a sound guide.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void A_synonym_that_leads_to_a_word_of_no_text_is_named() => Assert.Equal(
        ["content/en/synonyms.yml:4: 'frobnicator' is in no text of the guide (write a word that the texts use behind 'ours:')"],
        UnusedWords.In(
            SmallGuide.Sound.With("synonyms.yml", "try: [password]\nsynonyms:\n  - typed: [pass word]\n    ours: [password, Frobnicator]\n  - typed: [list]\n    ours: [your checklist]\n").Snapshot(),
            new ContentFolder("/srv/content")).Select(notice => notice.ToString()));

    [Fact]
    public void Two_pages_with_one_title_are_named() => Assert.Equal(
        ["guide/two.md:2: the title is that of guide/one.md too (say in the title what is different here)"],
        NoticesOf(SmallGuide.Sound.WithSecond("- [ ] Other {#other .extra}\n")));

    private static IEnumerable<string> NoticesOf(SmallGuide guide) => guide.Read().Notices.Select(notice => notice.ToString());
}
