namespace NetflixSecurityGuide.Site;

/// <summary>The operator's settings cannot be used. The message says everything that is wrong, a sentence to a line.</summary>
internal sealed class SettingsException(IReadOnlyCollection<string> faults) : Exception(Tell(faults))
{
    private const int MaxShown = 6;

    private static string Tell(IReadOnlyCollection<string> faults) =>
        string.Join('\n', faults.Count > MaxShown ? faults.Take(MaxShown).Append($"… and {faults.Count - MaxShown} more.") : faults);
}
