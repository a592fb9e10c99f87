using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("2027-01-01", 0)]
    [InlineData("2027-10-15", 0)]
    [InlineData("2027-10-18", 1)]
    [InlineData("2028-03-01", 1)]
    public void Check_fails_from_30_days_before_security_txt_expires(string today, int exitCode)
    {
        using var output = new StringWriter();

        Assert.Equal(exitCode, CheckCommand.Run(ReaderOn(today).Read(), _ => [], output));
        Assert.Equal(exitCode == 1, output.ToString().Contains("guide/en/site.yml:1: security.txt expires on 2027-11-15", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_still_starts_when_security_txt_has_expired() => Assert.NotNull(ReaderOn("2028-03-01").Read().Snapshot);

    [Theory]
    [InlineData("security-expires: 2028-11-15\n", "more than a year ahead")]
    [InlineData("security-expires: soon\n", "is not a date")]
    [InlineData("contact: a@b.example\n", "not a known key")]
    public void A_setting_that_is_wrong_is_a_problem_of_its_file(string text, string message)
    {
        var file = ContentFile.FromText("site.yml", text);

        SiteSettings.Read(file, new DateOnly(2026, 11, 24));

        Assert.Contains(file.Problems.All, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    private static GuideReader ReaderOn(string today) => new(
        new ContentFolder(FixtureGuide.Folder),
        new FakeTimeProvider(new DateTimeOffset(DateOnly.ParseExact(today, "yyyy-MM-dd", null), TimeOnly.MinValue, TimeSpan.Zero)))
    { Own = SitePages.Own };
}
