using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NetflixSecurityGuide.Content;

/// <summary>Reads YAML text as one mapping, or says why it is none.</summary>
internal static class YamlMapping
{
    /// <param name="firstLine">Line of the file at which the YAML begins.</param>
    public static YamlMappingNode? TryRead(string yaml, ContentProblems problems, int firstLine)
    {
        // In the file itself they are noted and replaced already: what is left comes from an escape such as "\v".
        var parser = new ShallowYaml(yaml, text => ForbiddenCharacters.Replace(text.Value, problems, firstLine + (int)Math.Max(0, text.Start.Line - 1), isOneLine: true));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            foreach (var dropped in YamlFault.Dropped(yaml)) Note(dropped);
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }]) return mapping;
            if (stream.Documents.Count > 1) Note(YamlFault.SecondDocument(yaml));
            else problems.Add(firstLine, "there are no 'key: value' lines", "write one key to a line");
        }
        // ArgumentException is how the library takes an end of a block that never began.
        catch (Exception fault) when (fault is YamlException or ArgumentException)
        {
            var reached = fault is YamlException { Start: var start } ? start : parser.Current?.Start ?? Mark.Empty;
            Note(YamlFault.Of(yaml, (int)Math.Max(0, reached.Line - 1), fault.Message.Contains("Duplicate", StringComparison.Ordinal)));
        }

        return null;

        void Note(YamlFault found) => problems.Add(firstLine + found.Line, found.Message, found.Remedy);
    }
}
