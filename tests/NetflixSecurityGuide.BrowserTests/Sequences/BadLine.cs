using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>A line to the site that can be made bad, between the server and all that the site does. Pages always come.</summary>
internal sealed class BadLine : IStartupFilter
{
    private TaskCompletionSource _slow = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sender;

    public Line State { get; set; }

    /// <summary>Slow answers go out now.</summary>
    public void LetGo() => Interlocked.Exchange(ref _slow, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(PassAsync);
        next(app);
    };

    private async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        // Another sender each time, so that the limit for one client hides no answer.
        context.Request.Headers["X-Forwarded-For"] = $"10.{Interlocked.Increment(ref _sender) / 65536 % 256}.{_sender / 256 % 256}.{_sender % 256}";
        var isSave = context.Request.Path.Value is "/checklist" && HttpMethods.IsPost(context.Request.Method);
        if (!isSave && context.Request.Path.Value is not "/checklist/state")
        {
            await next(context);
            return;
        }

        switch (State)
        {
            case Line.Slow:
                await _slow.Task.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!context.RequestAborted.IsCancellationRequested) await next(context);
                break;
            case Line.RequestLost:
                context.Abort();
                break;
            case Line.AnswerLost or Line.AnswerCut:
                await LoseAnswerAsync(context, next, State is Line.AnswerCut);
                break;
            case Line.OtherPage:
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<h1>Sign in to the Wi-Fi</h1>");
                break;
            case Line.Broken:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            default:
                await next(context);
                break;
        }
    }

    private static async Task LoseAnswerAsync(HttpContext context, RequestDelegate next, bool sendHalf)
    {
        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = body;
        if (sendHalf)
        {
            context.Response.ContentLength = answer.Length;
            await body.WriteAsync(answer.ToArray().AsMemory(..(int)(answer.Length / 2)));
            await body.FlushAsync();
        }

        context.Abort();
    }
}
