using System.Runtime.CompilerServices;
using System.Text;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit;

/// <summary>Which compressed bytes are kept, and which of them outlive a save.</summary>
public sealed class KeptBytesTests
{
    private static readonly KnownPage Page = new("/about");

    [Fact]
    public void A_page_that_a_save_leaves_as_it_is_is_not_compressed_again()
    {
        var cache = new PageCache();
        var first = Keep(cache, SmallGuide.Sound, "the same", "first");
        var second = Keep(cache, SmallGuide.Sound.WithSecond(SmallGuide.Item), "the same", "second");
        var third = Keep(cache, SmallGuide.Sound, "another", "third");

        Assert.Same(first.In("br").Bytes, second.In("br").Bytes);
        Assert.Same(first.In("gzip").Bytes, second.In("gzip").Bytes);
        Assert.NotSame(second.In("br").Bytes, third.In("br").Bytes);
        Assert.NotEqual(second.ETag, third.ETag);
    }

    [Fact]
    public void A_page_of_yesterday_is_served_no_longer()
    {
        var (cache, guide) = (new PageCache(), SmallGuide.Sound.Snapshot());
        cache.Begin();
        cache.Add(Page, new RenderedPage(200, [], "a page"u8.ToArray()), guide);
        Assert.NotNull(cache.Find(Page.Path, guide));
        Assert.Equal(1, cache.Count);

        cache.Begin();
        Assert.Null(cache.Find(Page.Path, guide));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_replaced_guide_is_not_held_by_its_pages()
    {
        var cache = new PageCache();
        var old = Fill();
        cache.Begin();
        GC.Collect();
        Assert.False(old.TryGetTarget(out _));

        // By itself, so that no variable of the test holds the guide.
        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference<GuideSnapshot> Fill()
        {
            var guide = SmallGuide.Sound.Snapshot();
            cache.Begin();
            cache.Add(Page, new RenderedPage(200, [], "a page"u8.ToArray()), guide);
            return new WeakReference<GuideSnapshot>(guide);
        }
    }

    [Fact]
    public void A_file_that_a_coding_would_make_longer_is_sent_as_it_is()
    {
        var noise = new byte[500];
        new Random(7).NextBytes(noise);
        var file = CachedPage.ForFile(new RenderedPage(200, [], noise));

        Assert.Equal((null, noise), file.In("br"));
        Assert.Equal((null, noise), file.In("gzip"));
        Assert.Equal("br", CachedPage.ForFile(new RenderedPage(200, [], new byte[500])).In("br").Coding);
    }

    private static CachedPage Keep(PageCache cache, SmallGuide small, string body, string language)
    {
        var guide = small.Snapshot();
        // Neither the moment before the cache knows of the new guide, nor the one after.
        Assert.Null(cache.Find(Page.Path, guide));
        cache.Begin();
        Assert.Null(cache.Find(Page.Path, guide));
        cache.Add(Page, new RenderedPage(200, [new("Content-Language", language)], Encoding.UTF8.GetBytes(body)), guide);
        var kept = cache.Find(Page.Path, guide)!.Response;
        var response = new Microsoft.AspNetCore.Http.DefaultHttpContext().Response;
        kept.WriteHeaders(response, isHttps: false);
        Assert.Equal(language, response.Headers.ContentLanguage);
        return kept;
    }
}
