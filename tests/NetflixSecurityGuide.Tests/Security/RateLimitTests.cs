using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Too_many_changes_from_one_client_are_refused_with_the_time_to_wait()
    {
        await using var site = new GuideSite();
        var reader = site.NewReader();

        var answers = new List<HttpResponseMessage>();
        // On a busy machine the limit fills up again meanwhile, though slower than anybody can post.
        while (answers.Count < 1000 && answers.LastOrDefault()?.StatusCode != HttpStatusCode.TooManyRequests) answers.Add(await GuideSite.PostAsync(reader, "/checklist", ("items", "unique-password"), ("were", ""), ("ticked", "unique-password")));

        Assert.Equal(HttpStatusCode.SeeOther, answers[0].StatusCode);
        var refused = Assert.IsType<HttpResponseMessage>(answers.Find(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal("text/html", refused.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Reading_is_never_limited()
    {
        await using var site = new GuideSite();
        var reader = site.NewReader();

        for (var i = 0; i < 300; i++)
        {
            using var answer = await reader.AskAsync("/health/live");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_whole_guide_with_a_made_up_cookie_is_limited_and_without_one_it_is_not()
    {
        await using var site = new GuideSite();

        Assert.Contains(HttpStatusCode.TooManyRequests, await AnswersAsync(site, number => $"ticks=1~unique-password.n202610{1 + number % 28:00}~review-devices.n202610{1 + number / 28:00}"));
        Assert.Equal([HttpStatusCode.OK], await AnswersAsync(site, _ => null));
    }

    /// <summary>An IPv6 customer has a whole /64, and an IPv4 address may come in IPv6 dress (RFC 4291, section 2.5.5.2).</summary>
    [Theory]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public async Task All_addresses_of_a_customer_are_one_client(string first, string second, bool isSame)
    {
        // One fewer than a client who has not asked yet may ask at once.
        const int burst = 60 - 1;
        var sender = new Sender { Address = IPAddress.Parse(first) };
        await using var guide = new GuideSite();
        await using var site = guide.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(sender)));
        using var client = site.CreateClient();
        Assert.True(await IsRefusedAsync(requests: 1000));

        sender.Address = IPAddress.Parse(second);
        Assert.Equal(isSame, await IsRefusedAsync(burst));

        async Task<bool> IsRefusedAsync(int requests)
        {
            for (var number = 0; number < requests; number++)
            {
                using var answer = await client.GetAsync(new Uri("/search?q=code", UriKind.Relative), TestContext.Current.CancellationToken);
                if (answer.StatusCode == HttpStatusCode.TooManyRequests) return true;
            }

            return false;
        }
    }

    /// <summary>The different answers to three hundred requests from one client.</summary>
    private static async Task<IReadOnlyCollection<HttpStatusCode>> AnswersAsync(GuideSite site, Func<int, string?> cookie)
    {
        var answers = new HashSet<HttpStatusCode>();
        for (var number = 0; number < 300; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/guide/print", UriKind.Relative));
            if (cookie(number) is { } made) request.Headers.Add("Cookie", made);
            using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    private sealed class Sender : IStartupFilter
    {
        public required IPAddress Address { get; set; }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, inner) =>
            {
                context.Connection.RemoteIpAddress = Address;
                return inner(context);
            });
            next(app);
        };
    }
}
