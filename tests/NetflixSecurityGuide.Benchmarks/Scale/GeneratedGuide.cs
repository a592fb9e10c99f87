using System.Globalization;
using System.Text;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Scale;

/// <summary>A guide of any size: the shipped content, and articles made from its own sentences in another order.</summary>
/// <remarks>English alone: a translation without those articles shows each of them too, so that three languages are three such guides.</remarks>
internal static class GeneratedGuide
{
    public static void Write(string folder, int articles)
    {
        var shipped = Path.Combine(PublishedSite.Repository(), "content");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shipped, "en"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var texts = Directory.EnumerateFiles(Path.Combine(shipped, "en", "guide")).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var sentences = texts.SelectMany(text => text.Split('\n'))
            .Where(line => line.Length > 60 && char.IsAsciiLetterUpper(line[0]) && !line.Contains('[', StringComparison.Ordinal) && !line.Contains('→', StringComparison.Ordinal))
            .ToArray();
        var random = new Random(7);
        for (var number = texts.Length; number < articles; number++)
            File.WriteAllText(Path.Combine(folder, "en", "guide", string.Create(CultureInfo.InvariantCulture, $"generated-{number}.md")), Article(number, sentences, random));
    }

    private static string Article(int number, string[] sentences, Random random)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: Generated article number {number}
            summary: An article made from the guide's own sentences in another order, to see how the site behaves with many.
            answer: This is article {number} of a generated guide.
            order: {1000 + number}
            checked: 2026-11-23
            updated: 2026-11-24
            minutes: 5
            sources:
              - name: "Netflix Help Center: the devices page"
                url: https://help.netflix.com/en/node/129831
            ---

            """));
        for (var section = 0; section < 6; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Part {section} of {number} {{#part-{section}}}\n\n");
            for (var paragraph = 0; paragraph < 4; paragraph++) text.Append(sentences[random.Next(sentences.Length)]).Append("\n\n");
        }

        return text.Append("- [ ] Look through the devices that are signed in {#review-devices .essential every=30d}\n").ToString();
    }
}
