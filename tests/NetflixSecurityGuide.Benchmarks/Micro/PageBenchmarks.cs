using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Caching;

namespace NetflixSecurityGuide.Benchmarks.Micro;

/// <summary>One page made through the site's own pipeline, without a connection and without any cache.</summary>
[MemoryDiagnoser, InProcess]
public class PageBenchmarks : IDisposable
{
    private const string Ticks = "ticks=1~inbox-2fa.t20261124~unique-password.t20261124~review-devices.t20261001";

    private readonly WebApplicationFactory<PageRenderer> _site = new();
    private PageRenderer _renderer = null!;

    [Params("/", "/guide/inbox", "/checklist", "/facts")]
    public string Address { get; set; } = "";

    [GlobalSetup]
    public void Start()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production");
        _renderer = _site.Services.GetRequiredService<PageRenderer>();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _site.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task ForEveryone() => _renderer.RenderAsync(Address);

    [Benchmark]
    public Task ForOneReader()
    {
        var reader = new DefaultHttpContext();
        reader.Request.Headers.Cookie = Ticks;
        return _renderer.RenderAsync(Address, reader: reader);
    }
}
