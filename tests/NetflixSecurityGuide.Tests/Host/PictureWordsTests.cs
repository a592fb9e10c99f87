using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Whoever hears a drawing must get the words of whoever sees it.</summary>
public sealed partial class PictureWordsTests(ShippedSite site)
{
    [Fact]
    public async Task Every_label_in_a_drawing_is_in_its_text_alternative()
    {
        var client = site.NewStranger();
        var drawings = new List<IElement>();
        foreach (var address in await SharedFiles.PagesAsync(client)) drawings.AddRange((await GuideSite.PageAsync(client, address)).QuerySelectorAll("main svg[role=img]"));

        Assert.True(drawings.Count > site.Services.GetRequiredService<LiveGuide>().Current.Codes.Length, "the pages show too few drawings");
        var untold = (from drawing in drawings
                      let told = Words(drawing.GetAttribute("aria-label")!)
                      from label in drawing.QuerySelectorAll("text").Select(text => Words(string.Join(' ', text.GetDescendants().OfType<IText>().Select(part => part.Data))))
                      where !IsNumber(label) && !told.Contains(label, StringComparison.Ordinal)
                      select $"'{label}' is drawn, but not told in: {told}").Distinct().ToList();
        Assert.True(untold.Count == 0, string.Join('\n', untold));
    }

    /// <summary>A step's number is clear from the order of the words.</summary>
    private static bool IsNumber(string label) => label.Trim().All(char.IsDigit);

    /// <summary>The words alone, with a space around each, so that half a word is no match.</summary>
    private static string Words(string text) => $" {string.Join(' ', Word().Matches(text.Replace("’", "'", StringComparison.Ordinal)).Select(word => word.Value.ToLowerInvariant()))} ";

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}']+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Word();
}
