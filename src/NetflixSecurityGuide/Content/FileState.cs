using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>What changes about a file with every save, without reading it.</summary>
internal static class FileState
{
    // Layout of struct statx (man 2 statx), the same on every Linux: number and size of the file, then four times.
    private const int StatxBytes = 256, Number = 32, Changed = 96, Written = 112;
    private const uint BasicStats = 0x7ff;
    private const int CurrentFolder = -100;

    /// <summary>How far apart two changes of a file can be and still bear the same time: the kernel's clock ticks in milliseconds, that of some disks in seconds.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The file behind all links: which it is, its size, and when it was last changed. The kernel keeps that moment, so a
    /// tool that sets an old time of writing cannot hide a change, nor can a link that now leads to another file.
    /// </summary>
    public static string Of(string path) => Look(path).State;

    /// <summary>The same, if the next change is sure to have another state; null for a file that was changed just now.</summary>
    public static string? Settled(string path, DateTimeOffset now) => Look(path) is var (state, changed) && now.UtcDateTime - changed > Tick ? state : null;

    private static (string State, DateTime Changed) Look(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            var found = new byte[StatxBytes];
            if (StatX(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, BasicStats, found) == 0)
            {
                var state = Convert.ToHexString(found.AsSpan(Number, 16)) + Convert.ToHexString(found.AsSpan(Changed, 12)) + Convert.ToHexString(found.AsSpan(Written, 12));
                return (state, DateTime.UnixEpoch.AddSeconds(BitConverter.ToInt64(found, Changed)));
            }
        }

        // A file that went away, or a link to nowhere, must not hide what is saved in the others.
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        return file.Exists ? (string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"), file.LastWriteTimeUtc) : ("none", DateTime.MaxValue);
    }

    [DllImport("libc", EntryPoint = "statx"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint wanted, byte[] found);
}
