using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide.Blocks;

/// <summary>Reads <c>blocks/</c>: each file is a text without front matter that pages include.</summary>
/// <param name="names">Knows which blocks there are, but not their texts: each is read by itself, and has its own mistakes only.</param>
internal sealed class BlockReader(GlossaryTerms terms, Pictures pictures, TextBlocks names, OwnAddresses own, GuideWords words)
{
    private readonly MarkdownRenderer _renderer = new(terms, pictures, names) { Own = own, Words = words };

    public static ReadBlocks Read(ImmutableArray<ContentFile> files, GlossaryTerms terms, Pictures pictures, OwnAddresses own, GuideWords words)
    {
        var reader = new BlockReader(terms, pictures, new TextBlocks(files.Select(file => KeyValuePair.Create(file.Path, ""))), own, words);
        var includes = files.ToDictionary(file => file.Path, reader.IncludesOf, StringComparer.Ordinal);
        foreach (var file in files) RefuseCircles(file, includes);
        ImmutableArray<(string, ImmutableArray<GuideLink>)> links = [.. files.Select(file => (file.Path, reader.ReadOne(file)))];
        return new ReadBlocks(files, new TextBlocks(files.Select(file => KeyValuePair.Create(file.Path, file.Problems.All.IsEmpty ? file.Text : ""))), links);
    }

    private ImmutableArray<GuideLink> ReadOne(ContentFile file)
    {
        if (file.Text.Trim().Length == 0)
        {
            if (file.Problems.All.IsEmpty) file.Problems.Add(1, "the file is empty", "write the text that pages include, or delete it");
            return [];
        }

        if (file.Text.StartsWith("---", StringComparison.Ordinal)) file.Problems.Add(1, "a block has no front matter", "begin the file with its text");
        var body = _renderer.RenderBody(file.Text, new RenderContext { Path = file.Path, Problems = file.Problems, Checked = DateOnly.MinValue, IsShownElsewhere = true });
        foreach (var heading in body.Headings) file.Problems.Add(heading.Line, "a heading has no place in a block", "write it on the pages that include the block, where its anchor belongs to the page");
        foreach (var line in body.Blocks.OfType<TaskLines>().SelectMany(block => block.Lines))
            file.Problems.Add(line.Line, "a checklist line has no place in a block", "write it on one page, or with the same id on several");
        return body.Links;
    }

    private ImmutableArray<IncludeBlock> IncludesOf(ContentFile file)
    {
        if (_renderer.TryParse(file.Text) is not { } document) return [];
        IncludeConstruct.Find(document, file.Path);
        return [.. IncludeConstruct.In(document)];
    }

    private static void RefuseCircles(ContentFile file, Dictionary<string, ImmutableArray<IncludeBlock>> includes)
    {
        foreach (var include in includes[file.Path].Where(include => Reaches(include.Path, file.Path, includes)))
            file.Problems.Add(include.Line + 1, $"the block includes itself by way of '{include.Path}'", "take this include out");
    }

    private static bool Reaches(string? from, string to, Dictionary<string, ImmutableArray<IncludeBlock>> includes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<string?>([from]);
        while (ahead.TryPop(out var path))
        {
            if (path == to) return true;
            if (path is null || !seen.Add(path) || !includes.TryGetValue(path, out var further)) continue;
            foreach (var include in further) ahead.Push(include.Path);
        }

        return false;
    }
}
