using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Of a large folder, only the files that were saved since the last look are read.</summary>
public sealed class SavedFilesTests : IDisposable
{
    private const string Saved = "guide/inbox.md";

    private readonly TemporaryContent _content = TemporaryContent.Fixture();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public void A_page_whose_file_was_not_saved_is_taken_over_without_reading_the_file()
    {
        _clock.Advance(TimeSpan.FromHours(1));
        var found = Reader.ReadFolder(Read());
        _content.Write(Saved, "This came after the look.");
        Assert.Equal("This came after the look.", FileIn(found).Text);
    }

    [Fact]
    public void A_file_that_was_saved_a_moment_ago_is_read_again_in_any_case()
    {
        var found = Reader.ReadFolder(Read());
        _content.Write(Saved, "This came after the look.");
        Assert.StartsWith("---", FileIn(found).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_that_keeps_the_length_and_the_time_of_writing_is_read()
    {
        _clock.Advance(TimeSpan.FromHours(1));
        var (before, written) = (Read(), File.GetLastWriteTimeUtc(_content.PathOf(Saved)));
        _content.Edit(Saved, "Keep your inbox shut", "Hold your inbox shut");
        File.SetLastWriteTimeUtc(_content.PathOf(Saved), written);

        Assert.StartsWith("Hold your inbox", Read(before).FindArticle("inbox")!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_said_again_until_it_is_mended()
    {
        _clock.Advance(TimeSpan.FromHours(1));
        var before = Read();
        _content.Edit(Saved, "title: ", "titel: ");
        Assert.NotEmpty(Reader.Read(before).Problems);
        Assert.NotEmpty(Reader.Read(before).Problems);
        _content.Edit(Saved, "titel: ", "title: ");
        Read(before);
    }

    public void Dispose() => _content.Dispose();

    private GuideReader Reader => new(_content.Folder, _clock, CookieSize.Check) { Own = SitePages.Own };

    private GuideSnapshot Read(GuideSnapshot? before = null)
    {
        var reading = Reader.Read(before);
        Assert.Empty(reading.Problems);
        return reading.Snapshot!;
    }

    private static ContentFile FileIn(FolderReading found) => Assert.Single(found.Files, file => file.Path == Saved);
}
