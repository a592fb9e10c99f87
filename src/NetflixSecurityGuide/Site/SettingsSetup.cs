namespace NetflixSecurityGuide.Site;

/// <summary>Reads what the operator has set, and refuses to go on with what would be taken otherwise than it was meant.</summary>
internal static class SettingsSetup
{
    private const string CollectorKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static GuideSettings AddSettings(this WebApplicationBuilder builder)
    {
        var faults = new List<string>();
        var settings = GuideSettings.Read(builder.Configuration, faults);
        faults.AddRange(ListenAddresses.Faults(builder.Configuration));
        faults.AddRange(LevelFaults(builder.Configuration.GetSection("Logging:LogLevel")));
        // The exporter takes "collector:4317" for an address with the scheme "collector" and sends nothing, silently.
        if (builder.Configuration[CollectorKey] is { Length: > 0 } collector && !(Uri.TryCreate(collector, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            faults.Add($"{CollectorKey} is '{collector}'. Write it like http://collector:4317");
        if (faults.Count > 0) throw new SettingsException(faults);
        builder.Services.AddSingleton(settings);
        return settings;
    }

    private static IEnumerable<string> LevelFaults(IConfigurationSection levels) =>
        from level in levels.GetChildren()
        where !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _)
        select $"{level.Path} is '{level.Value}'. Write one of {string.Join(", ", Enum.GetNames<LogLevel>())}.";
}
