using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

/// <summary>The plan of every combination of answers to the shipped questions, each opened once.</summary>
public sealed class EveryPlan(ShippedSite site) : IAsyncLifetime
{
    public IReadOnlyList<(string Address, IHtmlDocument Page)> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var reader = site.NewStranger();
        var plan = site.Services.GetRequiredService<LiveGuide>().Current.Recovery!;
        var all = new List<(string, IHtmlDocument)>();
        foreach (var address in RecoveryPlanCheck.AllPaths(plan).Select(answers => plan.AddressOf(answers)))
            all.Add((address, await GuideSite.PageAsync(reader, address)));
        All = all;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
