using CsCheck;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Search;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("password", "password", 0)]
    [InlineData("password", "passwrd", 1)]
    [InlineData("password", "passsword", 1)]
    [InlineData("password", "pasword", 1)]
    [InlineData("password", "passwird", 1)]
    [InlineData("password", "passwrod", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    public void Each_kind_of_slip_counts_once(string one, string other, int slips) => Assert.Equal(slips, Slips.Between(one, other));

    [Fact]
    public void It_is_the_same_from_either_side_and_never_more_than_the_longer_word() => Gen.Select(Gen.String[Gen.Char['a', 'e'], 0, 9], Gen.String[Gen.Char['a', 'e'], 0, 9]).Sample((one, other) =>
        Slips.Between(one, other) == Slips.Between(other, one)
        && Slips.Between(one, other) <= Math.Max(one.Length, other.Length)
        && Slips.Between(one, other) >= Math.Abs(one.Length - other.Length)
        && Slips.Between(one, one) == 0);
}
