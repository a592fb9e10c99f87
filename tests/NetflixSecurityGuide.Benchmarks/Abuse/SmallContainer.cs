using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>
/// The limits of a small container around one process: memory by a control group where one can be made, else by the
/// runtime's own limit of its heap; and open files.
/// </summary>
internal sealed class SmallContainer : IDisposable
{
    public const int Megabytes = 256;

    private readonly string? _group;
    private readonly int? _openFiles;

    public SmallContainer(int? openFiles = null) => (_openFiles, _group) = (openFiles, MakeGroup());

    /// <summary>Whether the kernel itself holds the memory below the limit.</summary>
    public bool IsGroup => _group is not null;

    /// <summary>What holds the memory, for the print.</summary>
    public string Kind => _group is null ? "a heap limit of 128 MB (no control group can be made here)" : string.Create(CultureInfo.InvariantCulture, $"a control group of {Megabytes} MB");

    /// <summary>Only without a control group: the half of 256 MB that the image gives the heap.</summary>
    public IEnumerable<(string Name, string Value)> Settings => _group is null ? [("DOTNET_GCHeapHardLimit", "8000000")] : [];

    /// <summary>How often the group had to be cleared out because it was full; each time the kernel ended a process.</summary>
    public long Kills => _group is null ? 0 : Read("memory.events", "memory.oom_control", "oom_kill ");

    /// <summary>The command that enters the limits and then becomes the program.</summary>
    public string[] Enter(string program) =>
    [
        "sh", "-c",
        (_group is null ? "" : $"echo $$ > {_group}/cgroup.procs && ") + (_openFiles is { } files ? string.Create(CultureInfo.InvariantCulture, $"ulimit -n {files} && ") : "") + "exec \"$0\" \"$@\"",
        program,
    ];

    public void Dispose()
    {
        if (_group is null) return;
        // The kernel needs a moment to take the ended process out.
        for (var attempt = 0; attempt < 50; attempt++)
        {
            try
            {
                Directory.Delete(_group);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static string? MakeGroup()
    {
        // Version 1 has a folder for each resource, version 2 one for all.
        foreach (var (root, file) in new[] { ("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max") })
        {
            var group = Path.Combine(root, "guide-" + Guid.NewGuid().ToString("N")[..8]);
            try
            {
                if (!Directory.Exists(root)) continue;
                Directory.CreateDirectory(group);
                File.WriteAllText(Path.Combine(group, file), (Megabytes * 1024L * 1024).ToString(CultureInfo.InvariantCulture));
                return group;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (Directory.Exists(group)) Directory.Delete(group);
            }
        }

        return null;
    }

    private long Read(string ofVersion2, string ofVersion1, string key)
    {
        var file = new[] { ofVersion2, ofVersion1 }.Select(name => Path.Combine(_group!, name)).FirstOrDefault(File.Exists);
        var line = file is null ? null : File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[key.Length..], CultureInfo.InvariantCulture);
    }
}
