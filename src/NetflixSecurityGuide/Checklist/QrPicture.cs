using QRCoder;

namespace NetflixSecurityGuide.Checklist;

/// <summary>An address as a QR code (ISO/IEC 18004), drawn as SVG without styles.</summary>
internal static class QrPicture
{
    /// <summary>The largest code takes 2,953 bytes at the lowest level of error correction.</summary>
    private const int MaxBytes = 2953;

    /// <summary>From about this length on, a camera needs a steady hand.</summary>
    public const int EasyBytes = 700;

    /// <summary>Black on white with a white border in either theme: cameras need the contrast. Null if the address is too long.</summary>
    public static string? Draw(string address)
    {
        if (address.Length > MaxBytes) return null;
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
