using WebDriverBiDi;
using WebDriverBiDi.Browser;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Script;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>A window of <see cref="Firefox"/> with cookies and storage of its own, driven by WebDriver BiDi.</summary>
public sealed class FirefoxEngine : Engine
{
    private readonly BiDiDriver _driver;
    private readonly string _reader;
    private readonly string _window;

    private FirefoxEngine(BiDiDriver driver, string reader, string window) => (_driver, _reader, _window) = (driver, reader, window);

    public static async Task<Engine> StartAsync(BiDiDriver driver)
    {
        var reader = (await driver.Browser.CreateUserContextAsync(new CreateUserContextCommandParameters())).UserContextId;
        var window = await driver.BrowsingContext.CreateAsync(new CreateCommandParameters(CreateType.Tab) { UserContextId = reader });
        return new FirefoxEngine(driver, reader, window.BrowsingContextId);
    }

    public override Task GoToAsync(string address) => _driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(_window, address) { Wait = ReadinessState.Complete });

    public override Task BackAsync() => _driver.BrowsingContext.TraverseHistoryAsync(new TraverseHistoryCommandParameters(_window, -1));

    public override Task ReloadAsync() => _driver.BrowsingContext.ReloadAsync(new ReloadCommandParameters(_window) { Wait = ReadinessState.Complete });

    public override async Task<string> EvalAsync(string expression)
    {
        var result = await _driver.Script.EvaluateAsync(new EvaluateCommandParameters($"String({expression})", new ContextTarget(_window), awaitPromise: false));
        return result is EvaluateResultSuccess success
            ? success.Result.As<StringRemoteValue>().Value
            : throw new InvalidOperationException(((EvaluateResultException)result).ExceptionDetails.Text);
    }

    /// <summary>Closes the window, and forgets its cookies and storage.</summary>
    public override async ValueTask DisposeAsync() => await _driver.Browser.RemoveUserContextAsync(new RemoveUserContextCommandParameters(_reader));
}
