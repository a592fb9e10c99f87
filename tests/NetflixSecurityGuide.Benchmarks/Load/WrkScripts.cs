namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>Requests that differ from each other, in the load generator's own language.</summary>
internal sealed class WrkScripts : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-wrk-").FullName;

    /// <summary>A thousand readers, each with other ticks on other days.</summary>
    public string ManyReaders => Write("readers.lua", """
        local ids = { "inbox-password", "inbox-2fa", "inbox-forwarding", "inbox-recovery", "inbox-backup-codes", "list-profile-emails",
          "profile-inbox-2fa", "unique-password", "password-manager", "review-devices", "never-share-codes", "verify-phone" }
        local cookies = {}
        math.randomseed(7)
        for reader = 1, 1000 do
          local text = "ticks=1"
          for _, id in ipairs(ids) do
            if math.random() < 0.5 then text = text .. "~" .. id .. ".t202611" .. string.format("%02d", math.random(1, 24)) end
          end
          cookies[reader] = text
        end
        local at = 0
        request = function()
          at = at % 1000 + 1
          wrk.headers["Cookie"] = cookies[at]
          return wrk.format("GET")
        end
        """);

    /// <summary>Every request from another of 4,000 addresses, so that none comes near its limit.</summary>
    private const string Clients = """
        local client = 0
        request = function()
          client = (client + 1) % 4000
          wrk.headers["X-Forwarded-For"] = "10." .. client % 240 .. "." .. math.floor(client / 240) .. ".7"
          return wrk.format()
        end
        """;

    /// <summary>The requests as they are, each from another client.</summary>
    public string ManyClients => Write("clients.lua", Clients);

    /// <summary>One tick with the form's fields, as the script on the page sends it, each from another client.</summary>
    public string Tick => Write("tick.lua", """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
        wrk.headers["Sec-Fetch-Site"] = "same-origin"
        wrk.headers["Accept"] = "application/json"
        wrk.headers["Cookie"] = "ticks=1~inbox-2fa.t20261124~unique-password.t20261124"
        wrk.body = "items=inbox-password+inbox-2fa+inbox-forwarding&were=inbox-2fa&return=%2Fguide%2Finbox&ticked=inbox-2fa&ticked=inbox-password"

        """ + Clients);

    /// <summary>The requests of one visit in turn, again and again. With tags it is a return visit.</summary>
    public string Visit(IEnumerable<string> paths, IEnumerable<string>? tags = null) => Write($"visit-{Guid.NewGuid():N}.lua", $$"""
        local paths, tags, at = { {{Quoted(paths)}} }, { {{Quoted(tags ?? [])}} }, 0
        request = function()
          at = at % #paths + 1
          wrk.headers["If-None-Match"] = tags[at]
          return wrk.format("GET", paths[at])
        end
        """);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"'{text}'"));

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
