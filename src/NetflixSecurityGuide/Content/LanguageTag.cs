using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Content;

/// <summary>The names that folders of translations have: language tags in lower case, such as <c>es</c> or <c>pt-br</c> (BCP 47).</summary>
internal static partial class LanguageTag
{
    public static bool IsWellFormed(string name) => Pattern().IsMatch(name);

    /// <summary>As HTML and HTTP write it: <c>pt-BR</c> for the folder <c>pt-br</c>.</summary>
    public static string Of(string language) => language.Split('-') is [var tongue, { Length: 2 } region] ? $"{tongue}-{region.ToUpperInvariant()}" : language;

    // No time limit: the pattern never backtracks.
    [GeneratedRegex(@"\A[a-z]{2,3}(-[a-z0-9]{2,8})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Pattern();
}
