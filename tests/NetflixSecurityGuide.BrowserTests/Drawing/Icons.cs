using System.Buffers.Binary;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Drawing;

/// <summary>The pixel icons, made from <c>icon.svg</c>.</summary>
internal static class Icons
{
    private const string Paper = "#fbfaf7";

    public static async Task DrawAsync(IPage page, string wwwroot)
    {
        var svg = await File.ReadAllTextAsync(Path.Combine(wwwroot, "icon.svg"));
        Directory.CreateDirectory(Path.Combine(wwwroot, "icons"));
        await SaveAsync("icons/192.png", await DrawAsync(page, svg, 192, part: 1, "transparent"));
        await SaveAsync("icons/512.png", await DrawAsync(page, svg, 512, part: 1, "transparent"));
        // Systems cut any shape out of it; a circle of 80 % is safe (W3C manifest, icon masks).
        await SaveAsync("icons/maskable-512.png", await DrawAsync(page, svg, 512, part: .6, Paper));
        // iOS fills clear parts with black.
        await SaveAsync("apple-touch-icon.png", await DrawAsync(page, svg, 180, part: .75, Paper));
        await SaveAsync("favicon.ico", Ico(
            (16, await DrawAsync(page, svg, 16, part: 1, "transparent")),
            (32, await DrawAsync(page, svg, 32, part: 1, "transparent")),
            (48, await DrawAsync(page, svg, 48, part: 1, "transparent"))));

        Task SaveAsync(string path, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(wwwroot, path), bytes);
    }

    private static async Task<byte[]> DrawAsync(IPage page, string svg, int size, double part, string background)
    {
        await page.SetViewportSizeAsync(size, size);
        await page.SetContentAsync($$"""
            <!doctype html>
            <style>
              html { background: {{background}} }
              body { margin: 0; height: 100vh; display: grid; place-items: center }
              svg { width: {{FormattableString.Invariant($"{part * 100}")}}vw }
            </style>
            {{svg}}
            """);
        return await page.ScreenshotAsync(new() { OmitBackground = true });
    }

    /// <summary>An ICO file is a list of places and sizes before the pictures themselves, which may be PNG.</summary>
    private static byte[] Ico(params (int Size, byte[] Png)[] pictures)
    {
        const int HeaderBytes = 6, EntryBytes = 16;
        var start = HeaderBytes + EntryBytes * pictures.Length;
        var head = new byte[start];
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), (ushort)pictures.Length);
        for (var i = 0; i < pictures.Length; i++)
        {
            var entry = head.AsSpan(HeaderBytes + EntryBytes * i, EntryBytes);
            (entry[0], entry[1], entry[4], entry[6]) = ((byte)pictures[i].Size, (byte)pictures[i].Size, 1, 32);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], pictures[i].Png.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], start);
            start += pictures[i].Png.Length;
        }

        return [.. head, .. pictures.SelectMany(picture => picture.Png)];
    }
}
