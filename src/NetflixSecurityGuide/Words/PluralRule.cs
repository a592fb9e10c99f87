using System.Collections.Immutable;

namespace NetflixSecurityGuide.Words;

/// <summary>Which form a language uses for a whole number (Unicode CLDR, plural rules).</summary>
/// <param name="Name">As <c>plural-rule</c> names it.</param>
/// <param name="Forms">Every form that each plural needs.</param>
/// <param name="FormOf">The form for a number from 0.</param>
internal sealed record PluralRule(string Name, ImmutableArray<string> Forms, Func<int, string> FormOf)
{
    private const string Zero = "zero", One = "one", Two = "two", Few = "few", Many = "many", Other = "other";

    /// <summary>English, German, Italian, Spanish.</summary>
    public static PluralRule OneIsSingular { get; } = new("one", [One, Other], count => count == 1 ? One : Other);

    public static ImmutableArray<PluralRule> All { get; } =
    [
        OneIsSingular,
        // Brazilian Portuguese, French, Hindi.
        new("zero-and-one", [One, Other], count => count <= 1 ? One : Other),
        // Chinese, Japanese, Korean, Thai, Vietnamese, Indonesian.
        new("none", [Other], _ => Other),
        // Russian, Ukrainian.
        new("east-slavic", [One, Few, Many], count => (count % 10, count % 100) switch
        {
            (1, not 11) => One,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => Few,
            _ => Many,
        }),
        new("polish", [One, Few, Many], count => (count % 10, count % 100) switch
        {
            _ when count == 1 => One,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => Few,
            _ => Many,
        }),
        new("arabic", [Zero, One, Two, Few, Many, Other], count => (count, count % 100) switch
        {
            (0, _) => Zero,
            (1, _) => One,
            (2, _) => Two,
            (_, >= 3 and <= 10) => Few,
            (_, >= 11) => Many,
            _ => Other,
        }),
    ];

    /// <summary>Whether the form is for one number only, so that a text may say the number in letters or leave it out.</summary>
    public static bool IsForOneNumber(string form) => form is Zero or One or Two;
}
