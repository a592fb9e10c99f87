using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>Text kept as UTF-8, which takes half the memory of a string: for the guide's prose, which is kept for days and read now and then.</summary>
internal readonly struct Utf8Text : IEquatable<Utf8Text>
{
    private readonly byte[]? _bytes;

    public Utf8Text(ReadOnlySpan<char> text)
    {
        _bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    /// <summary>Whether it was made from a text, be it an empty one.</summary>
    public bool IsMade => _bytes is not null;

    public bool IsEmpty => Bytes.IsEmpty;

    private ReadOnlySpan<byte> Bytes => _bytes;

    public static implicit operator Utf8Text(string text) => new(text);

    public static bool operator ==(Utf8Text one, Utf8Text other) => one.Equals(other);

    public static bool operator !=(Utf8Text one, Utf8Text other) => !one.Equals(other);

    public bool Equals(Utf8Text other) => Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is Utf8Text other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}
