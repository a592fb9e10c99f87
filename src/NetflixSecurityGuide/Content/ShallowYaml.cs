using YamlDotNet.Core.Events;
using YamlDotNet.Core;

namespace NetflixSecurityGuide.Content;

/// <summary>
/// Keeps the library's failures within its one exception. It builds its tree by recursion, so a file of brackets would
/// end the whole process with a stack overflow; and it answers some broken text with a fault of its own inner state.
/// </summary>
/// <param name="onText">Sees each text of the file, with what its escapes make of it.</param>
internal sealed class ShallowYaml(string yaml, Action<Scalar> onText) : IParser
{
    private const int MaxDepth = 20;

    private readonly Parser _parser = new(new StringReader(yaml));
    private int _depth;

    public ParsingEvent? Current => _parser.Current;

    /// <exception cref="YamlException">The YAML is malformed or nested too deeply.</exception>
    public bool MoveNext()
    {
        if (!TryMove()) return false;
        // References and types would make of a value something else than its words.
        if (Current is AnchorAlias || Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !node.Tag.IsNonSpecific))
            throw new YamlException(Current.Start, Current.End, "A mark at the beginning of a value");
        if (Current is Scalar text) onText(text);
        _depth += Current!.NestingIncrease;
        return _depth <= MaxDepth ? true : throw new YamlException(Current.Start, Current.End, "Nested too deeply");
    }

    private bool TryMove()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (InvalidOperationException fault)
        {
            var reached = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(reached, reached, "Unreadable", fault);
        }
    }
}
