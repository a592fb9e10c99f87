using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A renderer and what it has written so far. To make a renderer takes longer than to render a paragraph.</summary>
internal sealed class HtmlBuffer : IDisposable
{
    private readonly StringWriter _html = new();

    public HtmlBuffer(Func<TextWriter, HtmlRenderer> newRenderer) => Renderer = newRenderer(_html);

    public HtmlRenderer Renderer { get; }

    /// <summary>Takes out what was written since the last time.</summary>
    public string Take()
    {
        var html = _html.ToString();
        _html.GetStringBuilder().Clear();
        return html;
    }

    public void Dispose() => _html.Dispose();
}
