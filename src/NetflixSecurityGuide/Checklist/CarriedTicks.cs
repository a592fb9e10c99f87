using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Why carried ticks were refused.</summary>
internal enum CarryProblem
{
    /// <summary>Not our format.</summary>
    NotOurs,

    /// <summary>A version of the text that this site does not write.</summary>
    OtherVersion,

    /// <summary>The text does not fit its check value: the end is missing, or somebody changed it.</summary>
    Incomplete,

    /// <summary>More than one browser can hold.</summary>
    TooLarge,
}

/// <summary>
/// Ticks on their way from one browser to another. They travel in an address, <c>?check=…&amp;ticks=…</c>, where
/// <c>ticks</c> is the text form and <c>check</c> begins the address, so that a link that lost its end is noticed.
/// </summary>
/// <param name="State">The ticks; null if they were refused.</param>
/// <param name="Problem">Why they were refused; null if they were not.</param>
internal sealed record CarriedTicks(ChecklistState? State, CarryProblem? Problem)
{
    public const string CheckKey = "check";
    public const string TicksKey = "ticks";

    public static string QueryOf(ChecklistState state)
    {
        var text = state.ToCookie();
        return $"?{CheckKey}={CheckOf(text)}&{TicksKey}={text}";
    }

    /// <summary>The first 8 hexadecimal digits of the text's SHA-256. It guards against accidents; there is nothing here to forge.</summary>
    public static string CheckOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    public static CarriedTicks Read(string? check, string? ticks)
    {
        var version = (ticks ?? "").Split('~', '.')[0];
        if (ticks?.Length > ChecklistCookie.MaxBytes) return Refuse(CarryProblem.TooLarge);
        if (version.Length is 0 or > 3 || !version.All(char.IsAsciiDigit)) return Refuse(CarryProblem.NotOurs);
        if (version != ChecklistText.CurrentVersion) return Refuse(CarryProblem.OtherVersion);
        return check == CheckOf(ticks!) ? new CarriedTicks(ChecklistState.Parse(ticks), null) : Refuse(CarryProblem.Incomplete);
    }

    public static CarriedTicks Refuse(CarryProblem problem) => new(null, problem);
}
