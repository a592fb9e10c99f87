using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

/// <summary>The plan of every combination of answers to the shipped questions, each opened once.</summary>
public sealed class EveryPlan : IAsyncLifetime
{
    private readonly ShippedSite _site = new();

    public IReadOnlyList<(string Address, IHtmlDocument Page)> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var reader = _site.NewStranger();
        var plan = _site.Services.GetRequiredService<LiveGuide>().Current.Recovery!;
        var all = new List<(string, IHtmlDocument)>();
        foreach (var address in RecoveryPlanCheck.AllPaths(plan).Select(answers => plan.AddressOf(answers)))
            all.Add((address, await GuideSite.PageAsync(reader, address)));
        All = all;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}
