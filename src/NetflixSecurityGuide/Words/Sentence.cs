using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words;

/// <summary>A sentence with places for values. The code gives the values in one order; each language puts them where they belong.</summary>
internal sealed class Sentence
{
    private readonly ImmutableArray<Piece> _pieces;

    internal Sentence(string pattern, ImmutableArray<Piece> pieces) => (Pattern, _pieces) = (pattern, pieces);

    /// <summary>As it is in the file, with its places, for scripts that know the values later.</summary>
    public string Pattern { get; }

    /// <summary>The sentence as plain text.</summary>
    public string Of(params ReadOnlySpan<object> values)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var piece in _pieces)
        {
            if (piece.Value < 0) text.AppendLiteral(piece.Text);
            else if (!piece.IsInTag) text.AppendLiteral(TextOf(values[piece.Value]));
        }

        return text.ToStringAndClear();
    }

    /// <summary>The sentence as HTML. A value that is HTML already stays as it is.</summary>
    public HtmlString Html(params ReadOnlySpan<object> values)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var piece in _pieces)
        {
            if (piece.Value < 0) html.Write(piece.Html);
            else if (values[piece.Value] is IHtmlContent content) content.WriteTo(html, HtmlText.Encoder);
            else html.Write(HtmlText.Encoder.Encode(TextOf(values[piece.Value])));
        }

        return new HtmlString(html.ToString());
    }

    public override string ToString() => Pattern;

    private static string TextOf(object value) => value is int number ? number.ToString(CultureInfo.InvariantCulture) : value.ToString() ?? "";
}
