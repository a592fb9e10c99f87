using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>
/// One browser window, whatever the engine. It has only what every engine's protocol has; all that a reader does on a
/// page is done by script in the page.
/// </summary>
public abstract class Engine : IAsyncDisposable
{
    /// <summary>A limit for what never comes, not a measure.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public abstract Task GoToAsync(string address);

    public abstract Task BackAsync();

    public abstract Task ReloadAsync();

    /// <summary>The value of a JavaScript expression, as text.</summary>
    public abstract Task<string> EvalAsync(string expression);

    public abstract ValueTask DisposeAsync();

    public Task ClickAsync(string selector) => EvalAsync($"document.querySelector({Quoted(selector)}).click()");

    public Task<string> TextAsync(string selector) => EvalAsync($"document.querySelector({Quoted(selector)})?.textContent.trim()");

    /// <summary>Types into a field as a keyboard does: the value, then the event.</summary>
    public Task TypeAsync(string selector, string text) => EvalAsync(
        $"(field => {{ field.focus(); field.value = {Quoted(text)}; field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); }})(document.querySelector({Quoted(selector)}))");

    public Task PressAsync(string selector, string key) => EvalAsync(
        $"document.querySelector({Quoted(selector)}).dispatchEvent(new KeyboardEvent('keydown', {{ key: {Quoted(key)}, bubbles: true, cancelable: true }}))");

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var value = await TryEvalAsync(expression);
            if (value == "true") return;
            if (waited.Elapsed > Limit) throw new TimeoutException($"{expression} is {value}, at {await TryEvalAsync("location.href")}");
            await Task.Delay(50);
        }
    }

    /// <summary>A page on its way has no script to answer.</summary>
    private async Task<string> TryEvalAsync(string expression)
    {
        try
        {
            return await EvalAsync(expression);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault.Message;
        }
    }

    protected static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    internal static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
