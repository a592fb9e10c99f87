using CsCheck;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void A_query_is_one_line_without_control_characters() =>
        Assert.Equal("sign out all", SearchQuery.Parse("  sign\0out\r\n\t\u200eall ").Text);

    [Fact]
    public void A_long_query_is_cut_and_says_so()
    {
        var query = SearchQuery.Parse(new string('a', 10_000));

        Assert.True(query.WasCut);
        Assert.Equal(SearchQuery.MaxLength, query.Text.Length);
    }

    [Fact]
    public void Too_many_words_are_cut_and_said() =>
        Assert.True(SearchQuery.Parse("a b c d e f g h i j k") is { WasCut: true, Words.Length: SearchQuery.MaxWords });

    [Fact]
    public void No_letters_are_split_by_the_cut() =>
        Assert.Equal(new string('a', 99), SearchQuery.Parse(new string('a', 99) + "😀").Text);

    [Fact]
    public void Any_text_is_bounded_and_reads_the_same_twice() => Gen.String.Sample(typed =>
    {
        var query = SearchQuery.Parse(typed);
        return query.Text.Length <= SearchQuery.MaxLength && query.Words.Length <= SearchQuery.MaxWords
            && !query.Text.Any(char.IsControl) && SearchQuery.Parse(query.Text).Text == query.Text;
    });
}
