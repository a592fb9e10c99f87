using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Markdig.Renderers;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A renderer and what it has written so far. To make a renderer takes longer than to render a paragraph.</summary>
internal sealed class HtmlBuffer : IDisposable
{
    private readonly ListWriter _html = new();

    public HtmlBuffer(Func<TextWriter, HtmlRenderer> newRenderer) => Renderer = newRenderer(_html);

    public HtmlRenderer Renderer { get; }

    /// <summary>Takes out what was written since the last time.</summary>
    public string Take() => Take(html => html.ToString());

    /// <summary>The same, to be kept.</summary>
    public Utf8Text TakeUtf8() => Take(html => new Utf8Text(html));

    public void Dispose() => _html.Dispose();

    private TOut Take<TOut>(Func<ReadOnlySpan<char>, TOut> read)
    {
        var html = read(CollectionsMarshal.AsSpan(_html.Written));
        _html.Written.Clear();
        return html;
    }

    /// <summary>Keeps what is written in one piece, so that it can be read without making a string of it.</summary>
    private sealed class ListWriter() : TextWriter(CultureInfo.InvariantCulture)
    {
        public List<char> Written { get; } = new(capacity: 2048);

        public override Encoding Encoding => Encoding.Unicode;

        public override void Write(char value) => Written.Add(value);

        public override void Write(string? value) => Written.AddRange(value.AsSpan());

        public override void Write(ReadOnlySpan<char> buffer) => Written.AddRange(buffer);

        public override void Write(char[] buffer, int index, int count) => Written.AddRange(buffer.AsSpan(index, count));
    }
}
