using System.Collections.Frozen;
using System.Xml.Linq;
using System.Xml;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>
/// The guide's drawings, ready to be put into a page: inlined they follow its theme, print well and cost no request.
/// Only shapes, text and presentation attributes are let through.
/// </summary>
internal sealed class Pictures
{
    private static readonly FrozenSet<string> Elements =
        new[] { "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "viewBox", "width", "height", "class", "fill", "fill-rule", "fill-opacity", "opacity", "stroke", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-dasharray", "d", "x", "y", "dx", "dy", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "points",
        "transform", "font-size", "font-weight", "font-family", "text-anchor", "dominant-baseline",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Copying a drawing is recursive, so its depth must have an end.</summary>
    private const int MaxDepth = 40;

    private readonly FrozenDictionary<string, XElement> _byPath;
    private readonly FrozenSet<string> _files;

    private Pictures(IEnumerable<KeyValuePair<string, XElement>> pictures, IEnumerable<string> files)
    {
        _byPath = pictures.ToFrozenDictionary(StringComparer.Ordinal);
        _files = files.ToFrozenSet(StringComparer.Ordinal);
    }

    public static Pictures None { get; } = new([], []);

    /// <summary>Reads drawings; a file with anything but a plain drawing in it is a problem of that file.</summary>
    public static Pictures Read(IEnumerable<ContentFile> files)
    {
        var (pictures, paths) = (new Dictionary<string, XElement>(StringComparer.Ordinal), new List<string>());
        foreach (var file in files)
        {
            paths.Add(file.Path);
            if (TryParse(file) is { } svg) pictures[file.Path] = svg;
        }

        return new Pictures(pictures, paths);
    }

    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>Whether there is such a file, be it a sound drawing or one with problems of its own.</summary>
    public bool IsKnown(string path) => _files.Contains(path);

    /// <summary>The drawing as markup with an accessible name (WCAG 1.1.1).</summary>
    public string Markup(string path, string alternative)
    {
        var svg = new XElement(_byPath[path]);
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-label", alternative);
        svg.SetAttributeValue("class", "figure__drawing");
        // Inside HTML the parser knows the namespace; written out it would only cost bytes.
        foreach (var element in svg.DescendantsAndSelf()) element.Name = element.Name.LocalName;
        svg.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement? TryParse(ContentFile file)
    {
        if (file.Text.Length == 0)
        {
            if (file.Problems.All.Length == 0) file.Problems.Add(1, "the file is empty", "save the drawing again, or delete the file");
            return null;
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            var svg = XElement.Load(reader, LoadOptions.SetLineInfo);
            if (svg.Descendants().All(element => element.Ancestors().Take(MaxDepth).Count() < MaxDepth)) return Check(svg, file.Problems) ? svg : null;
            file.Problems.Add(1, "the drawing is nested too deeply", "take out the groups inside each other");
            return null;
        }
        catch (XmlException fault)
        {
            file.Problems.Add(Math.Max(1, fault.LineNumber), "the drawing is not well-formed SVG", "save it again as plain SVG");
            return null;
        }
    }

    private static bool Check(XElement svg, ContentProblems problems)
    {
        var before = problems.All.Length;
        var named = new HashSet<XName>();
        foreach (var element in svg.DescendantsAndSelf())
        {
            // A drawing program writes the same mark a hundred times; once is enough to know it.
            var line = ((IXmlLineInfo)element).LineNumber;
            if (!Elements.Contains(element.Name.LocalName) && named.Add(element.Name))
                problems.Add(line, $"the drawing has a <{element.Name.LocalName}>, {DrawingRules.WhyNot(element.Name.LocalName)}", "use only " + string.Join(", ", Elements.Order(StringComparer.Ordinal)));
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !IsAllowed(attribute) && named.Add(attribute.Name)))
                problems.Add(line, $"the drawing has the attribute '{attribute.Name.LocalName}', {DrawingRules.WhyNotAttribute(attribute.Name.LocalName)}", "use presentation attributes such as fill and stroke, without url()");
        }

        if (svg.Name.LocalName != "svg" || svg.Attribute("viewBox") is null || svg.Attribute("width") is null || svg.Attribute("height") is null)
            problems.Add(1, "the drawing has no size", "give <svg> a viewBox, a width and a height");
        return problems.All.Length == before;
    }

    private static bool IsAllowed(XAttribute attribute) =>
        Attributes.Contains(attribute.Name.LocalName) && !attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase);
}
