using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace AiDeploy.Web.Shared;

/// <summary>Signs of a query that a program wrote in an older encoding, or took for an entity of HTML.</summary>
internal static partial class LostSigns
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The ampersand of a key that begins like an entity: what was <c>&amp;currency</c> had become <c>¤cy</c>.</summary>
    public static string PutBack(string query) =>
        Entity.Replace(query, static sign => $"&{sign.Groups.Values.Skip(1).First(static one => one.Success).Name}");

    /// <summary>A part of a query in UTF-8, read as Windows-1252 where its value is none.</summary>
    /// <param name="isWords">True where people type words: a letter may then stand last, and no sign was cut.</param>
    public static string InUtf8(string part, bool isWords)
    {
        if (!part.Contains('%', StringComparison.Ordinal) || part.Split('=', 2) is not [var name, var value])
        {
            return part;
        }

        var text = Encoding.UTF8.GetBytes(value);
        var bytes = WebUtility.UrlDecodeToBytes(text, 0, text.Length)!;
        var status = Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out _, replaceInvalidSequences: false, isFinalBlock: false);
        // A sign that was cut at the end is no other encoding.
        var isCut = status == OperationStatus.NeedMoreData && (!isWords || !Ascii.IsValid(bytes.AsSpan(..read)));
        return status == OperationStatus.Done || isCut ? part : $"{name}={Uri.EscapeDataString(Windows1252.GetString(bytes))}";
    }

    [GeneratedRegex(
        "(?<curren>%C2%A4|¤)(?=cy(?:=|%3D))|(?<reg>%C2%AE|®)(?=ion-factor(?:=|%3D))|(?<para>%C2%B6|¶)(?=meters(?:=|%3D))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Entity { get; }
}
