using System.Text;
using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>What can be wrong with the folder and its files before a word of them is read.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly TemporaryContent _content = TemporaryContent.Empty();

    public ContentFolderTests() => _content.Write(SmallGuide.ArticlePath, SmallGuide.Head + "\n" + SmallGuide.Item);

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_sound_folder_is_read() => Assert.Single(Read().Snapshot!.Articles);

    [Fact]
    public void The_shipped_content_has_no_problem() =>
        Assert.Empty(new GuideReader(new ContentFolder(FixtureGuide.ShippedFolder), new FakeTimeProvider(SmallGuide.Now), CookieSize.Check) { Own = SitePages.Own }.Read().Problems);

    [Fact]
    public void A_missing_folder_is_named()
    {
        Directory.Delete(_content.Folder.Root, recursive: true);
        Assert.Equal($"{_content.Folder.LanguageFolder}:1: the content folder cannot be read (check that it exists and that the site may read it)", OnlyProblem());
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_named()
    {
        Directory.Delete(_content.Folder.LanguageFolder, recursive: true);
        File.WriteAllText(_content.Folder.LanguageFolder, "");
        Assert.StartsWith($"{_content.Folder.LanguageFolder}:1: the content folder cannot be read", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_named()
    {
        _content.Delete(SmallGuide.ArticlePath);
        Assert.Equal("content/en/guide:1: there is no article (add a file such as guide/my-article.md)", OnlyProblem());
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_named()
    {
        _content.Write("guide/two.md", Encoding.Latin1.GetBytes("---\ntitle: Caf\u00e9\n---\n"));
        Assert.StartsWith("content/en/guide/two.md:1: the file is not UTF-8 text", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_2_MB_is_named_and_not_read()
    {
        _content.Write("guide/two.md", new byte[2 * 1024 * 1024]);
        Assert.StartsWith("content/en/guide/two.md:1: the file is larger than 1 MB", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        // A link to nowhere cannot be read by anyone; file modes would not stop an administrator.
        File.CreateSymbolicLink(_content.PathOf("guide/two.md"), "nowhere");
        Assert.StartsWith("content/en/guide/two.md:1: the file cannot be read", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_junk_under_a_known_name_is_an_error_and_never_a_crash()
    {
        _content.Write("facts.yml", [0, 1, 2, 0x7f, (byte)'\n', 0]);
        _content.Write("guide/two.md", [.. "---\n"u8, 0, 0x1b, (byte)'\n', .. "---\n"u8]);
        Assert.Equal(["content/en/facts.yml", "content/en/guide/two.md"], Read().Problems.Select(problem => problem.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        _content.Write(SmallGuide.ArticlePath, [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(SmallGuide.Head + "\n" + SmallGuide.Item)]);
        Assert.Empty(Read().Problems);
    }

    [Fact]
    public void Hidden_files_what_editors_leave_and_the_handbook_are_left_alone()
    {
        _content.Write("guide/.two.md.swp", "junk");
        _content.Write("guide/.two.md", "junk");
        _content.Write("guide/one.md~", "junk");
        _content.Write("guide/#one.md#", "junk");
        _content.Write("guide/one.md.bak", "junk");
        _content.Write("guide/Thumbs.db", "junk");
        _content.Write("../README.md", "The handbook.");
        Assert.Empty(Read().Problems);
    }

    [Theory]
    [InlineData("guide/faq.MD", "rename it to en/guide/faq.md")]
    [InlineData("guide/faq.markdown", "rename it to en/guide/faq.md")]
    [InlineData("guide/faq.mdx", "rename it to en/guide/faq.md")]
    [InlineData("guide/faq.txt", "rename it to en/guide/faq.md")]
    [InlineData("facts.yaml", "rename it to en/facts.yml")]
    [InlineData("pictures/x.png", "only .svg drawings can be shown: draw it as one, or delete it")]
    [InlineData("pictures/x.SVG", "rename it to en/pictures/x.svg")]
    [InlineData("guide/notes", "delete it, or move it out of the folder")]
    [InlineData("../renames.yml", "move it to en/renames.yml, or out of the folder")]
    public void A_file_that_nothing_reads_is_named(string file, string remedy)
    {
        _content.Write(file, "Some text.");

        Assert.Equal($"{Path.GetRelativePath(Path.GetDirectoryName(_content.Folder.Root)!, Path.GetFullPath(_content.PathOf(file)))}:1: nothing reads this file ({remedy})", OnlyProblem());
    }

    [Theory]
    [InlineData("Facts.yml", "rename it to facts.yml")]
    [InlineData("recovery/facts.yml", "rename it to facts.yml")]
    public void A_file_of_nearly_the_right_name_is_named(string file, string remedy)
    {
        _content.Write(file, "facts: []");

        Assert.Equal($"content/en/{file}:1: nothing reads this file ({remedy})", OnlyProblem());
    }

    [Fact]
    public void The_stamp_changes_with_a_file_behind_a_link_and_with_a_link_that_leads_elsewhere()
    {
        var (first, second) = (Path.Combine(_content.Folder.Root, "..", "first.md"), Path.Combine(_content.Folder.Root, "..", "second.md"));
        File.WriteAllText(first, "one");
        File.WriteAllText(second, "two");
        File.SetLastWriteTimeUtc(second, File.GetLastWriteTimeUtc(first));
        File.CreateSymbolicLink(_content.PathOf("guide/two.md"), first);
        var stamps = new List<string> { _content.Folder.Stamp() };
        File.WriteAllText(first, "three");
        stamps.Add(_content.Folder.Stamp());
        _content.Delete("guide/two.md");
        File.CreateSymbolicLink(_content.PathOf("guide/two.md"), second);
        stamps.Add(_content.Folder.Stamp());

        Assert.Equal(3, stamps.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_stamp_changes_with_a_save_that_keeps_size_and_time()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux tells when a file was really changed.");
        var (path, before) = (_content.PathOf(SmallGuide.ArticlePath), _content.Folder.Stamp());
        var written = File.GetLastWriteTimeUtc(path);
        _content.Edit(SmallGuide.ArticlePath, "order: 1", "order: 2");
        File.SetLastWriteTimeUtc(path, written);

        Assert.NotEqual(before, _content.Folder.Stamp());
    }

    [Fact]
    public void The_stamp_changes_with_a_save_a_new_file_and_a_deletion()
    {
        var stamps = new List<string> { _content.Folder.Stamp(), _content.Folder.Stamp() };
        _content.Write("guide/two.md", "a");
        stamps.Add(_content.Folder.Stamp());
        _content.Write("guide/two.md", "ab");
        stamps.Add(_content.Folder.Stamp());
        _content.Delete("guide/two.md");
        stamps.Add(_content.Folder.Stamp());

        Assert.Equal(stamps[0], stamps[1]);
        Assert.Equal(stamps[0], stamps[4]);
        Assert.Equal(3, stamps.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_stamp_still_changes_while_one_file_cannot_be_read()
    {
        File.CreateSymbolicLink(_content.PathOf("guide/two.md"), "nowhere");
        var before = _content.Folder.Stamp();
        _content.Edit(SmallGuide.ArticlePath, "order: 1", "order: 12");

        Assert.NotEqual(before, _content.Folder.Stamp());
    }

    private GuideReading Read() => new GuideReader(_content.Folder, new FakeTimeProvider(SmallGuide.Now), CookieSize.Check) { Own = SitePages.Own }.Read();

    private string OnlyProblem()
    {
        var reading = Read();
        Assert.Null(reading.Snapshot);
        return Assert.Single(reading.Problems).ToString();
    }
}
