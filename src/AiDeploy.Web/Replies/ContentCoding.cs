using System.Globalization;
using System.IO.Compression;

namespace AiDeploy.Web.Replies;

/// <summary>The codings a reply is kept in, and which of them a request likes best.</summary>
internal static class ContentCoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    /// <summary>The coding with the highest weight in <c>Accept-Encoding</c>; of equals, the one that makes the fewest bytes.</summary>
    public static string Choose(string? acceptEncoding)
    {
        if (string.IsNullOrEmpty(acceptEncoding))
        {
            return Identity;
        }

        var (brotli, gzip) = (Weight(acceptEncoding, Brotli), Weight(acceptEncoding, Gzip));
        var (best, weight) = brotli >= gzip ? (Brotli, brotli) : (Gzip, gzip);
        return weight > 0 && weight >= Weight(acceptEncoding, Identity, isListed: true) ? best : Identity;
    }

    public static byte[] Encode(string coding, byte[] bytes)
    {
        using var encoded = new MemoryStream();
        using (Stream encoder = coding == Brotli ? new BrotliStream(encoded, CompressionLevel.SmallestSize, leaveOpen: true) : new GZipStream(encoded, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            encoder.Write(bytes);
        }

        return encoded.ToArray();
    }

    /// <summary>What the header says of a coding: by name, else by <c>*</c> unless it must be listed; 0 where it says nothing.</summary>
    private static double Weight(ReadOnlySpan<char> header, ReadOnlySpan<char> coding, bool isListed = false)
    {
        var any = 0.0;
        foreach (var part in header.Split(','))
        {
            var entry = header[part];
            var end = entry.IndexOf(';');
            var name = (end < 0 ? entry : entry[..end]).Trim();
            if (name.Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return end < 0 ? 1 : Quality(entry[(end + 1)..].Trim());
            }

            any = !isListed && name is "*" ? end < 0 ? 1 : Quality(entry[(end + 1)..].Trim()) : any;
        }

        return any;
    }

    private static double Quality(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 0;
}
