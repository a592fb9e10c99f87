using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Stops at YAML nested deeper than any of our files. The library builds its tree by recursion, so a file of brackets
/// would end the whole process with a stack overflow, which nothing can catch.
/// </summary>
internal sealed class ShallowYaml(string yaml) : IParser
{
    private const int MaxDepth = 20;

    private readonly Parser _parser = new(new StringReader(yaml));
    private int _depth;

    public ParsingEvent? Current => _parser.Current;

    /// <exception cref="YamlException">The YAML is malformed or nested too deeply.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext()) return false;
        _depth += Current!.NestingIncrease;
        return _depth <= MaxDepth ? true : throw new YamlException(Current.Start, Current.End, "Nested too deeply");
    }
}
