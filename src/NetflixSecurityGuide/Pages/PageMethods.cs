using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace NetflixSecurityGuide.Pages;

/// <summary>
/// A page takes the methods that it has handlers for; any other answers 405 (RFC 9110, section 15.5.6). Without this,
/// Razor Pages would show the page for a DELETE.
/// </summary>
internal sealed class PageMethods : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        // The status page answers whatever failed, however it was asked.
        if (model.ModelType == typeof(StatusModel)) return;
        var methods = model.HandlerMethods.Select(handler => handler.HttpMethod).OfType<string>().Select(method => method.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        if (methods.Contains(HttpMethods.Get)) methods.Add(HttpMethods.Head);
        model.EndpointMetadata.Add(new HttpMethodMetadata(methods));
    }
}
