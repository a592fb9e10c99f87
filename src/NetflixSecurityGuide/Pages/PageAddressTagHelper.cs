using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages;

/// <summary>Writes every address of a page in a view by <see cref="PageAddress"/>: views name pages by their path, and none can forget the prefix.</summary>
[HtmlTargetElement("a", Attributes = Href)]
[HtmlTargetElement("form", Attributes = FormAction)]
[HtmlTargetElement("link", Attributes = Href + ",[rel=alternate]", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("link", Attributes = Href + ",[rel=manifest]", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageAddressTagHelper : TagHelper
{
    private const string Href = "href";
    private const string FormAction = "action";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        // Most requests have no prefix, and their pages stay as they are, letter by letter.
        if (!request.PathBase.HasValue) return;
        foreach (var name in (string[])[Href, FormAction])
        {
            if (output.Attributes.TryGetAttribute(name, out var attribute) && attribute.Value.ToString() is ['/', ..] path)
                output.Attributes.SetAttribute(new TagHelperAttribute(name, new HtmlString(PageAddress.Of(request, path)), attribute.ValueStyle));
        }
    }
}
