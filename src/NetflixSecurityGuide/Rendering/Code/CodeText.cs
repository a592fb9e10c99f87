using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Code;

/// <summary>A block of code, or a text to copy, with its words as they were written.</summary>
internal sealed record CodeText(Utf8Text Html, string Text) : Prose(Html);
