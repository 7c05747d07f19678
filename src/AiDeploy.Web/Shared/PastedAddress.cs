using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>Addresses of this site as they arrive: through chats, mail programs, tickets, gateways and office documents.</summary>
internal static partial class PastedAddress
{
    /// <summary>How often an address can have been encoded on its way.</summary>
    private const int MostTimes = 4;

    /// <summary>What addresses of this site are made of.</summary>
    private static readonly SearchValues<char> Clear = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/._");

    /// <summary>What people type in their own words, so that its last letter may be a full stop.</summary>
    private static readonly ImmutableHashSet<string> Typed = ["q", "n", "r", "c", "e", "url", "case", "find"];

    /// <summary>
    /// A path without what happens to it: encoded again, in other letters, with signs that cannot be seen, with a part of the sentence,
    /// pasted twice. A query that was encoded along with it stays.
    /// </summary>
    public static string Path(string path)
    {
        var plain = Slashes.Replace(Readable(path, isPath: true), "/");
        plain = Second.Replace(plain, "");
        plain = plain[..EndOf(plain)];
        var half = plain.Length / 2;
        plain = plain.Length % 2 == 0 && plain[..half] == plain[half..] ? plain[..half] : plain;
        return plain.Length == 0 ? "/" : plain;
    }

    /// <summary>A query whose names can be read and whose last value ends where it did; the same text where all is well.</summary>
    public static string Query(string query)
    {
        var plainText = LostSigns.PutBack(Fragment.Replace(query.TrimStart('?'), ""));
        // In mail, a sign of equality may have become =3D, and then all of them have.
        var isQuoted = plainText.Split('&').All(static part => QuotedSign.IsMatch(part) && !Typed.Contains(part.Split('=')[0]));
        var parts = (isQuoted ? QuotedSign.Replace(plainText, "=") : plainText).Split('&').SelectMany(Decoded)
            .Select(static part => LostSigns.InUtf8(part, Typed.Contains(part.Split('=')[0]))).ToList();
        var mended = new List<string>();
        foreach (var (place, part) in parts.Index())
        {
            var (name, value) = part.Split('=', 2) is [var key, var text] ? (key, Unescaped(text)) : (part, "");
            var plainName = Place.Replace(Entity.Replace(Readable(name), ""), "");
            var plainValue = Typed.Contains(plainName) ? value : Ends(value, isEnd: place == parts.Count - 1);
            if (plainName.Length > 0)
            {
                mended.Add(plainName == name && plainValue == value
                    ? part
                    : $"{Uri.EscapeDataString(plainName)}={Uri.EscapeDataString(plainValue)}");
            }
        }

        var joined = string.Join('&', mended);
        return joined == query.TrimStart('?') ? query : joined.Length == 0 ? "" : "?" + joined;
    }

    /// <summary>Small letters of ASCII where an input method wrote wide ones, one kind of dash, and nothing that cannot be seen.</summary>
    private static string Readable(string text, bool isPath = false)
    {
        // Nearly every address is, and each request brings one.
        if (!text.AsSpan().ContainsAnyExcept(Clear))
        {
            return text;
        }

        var decoded = text;
        for (var turn = 0; turn < MostTimes && decoded.Contains('%', StringComparison.Ordinal); turn++)
        {
            decoded = Uri.UnescapeDataString(decoded);
        }

        decoded = decoded.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(decoded) : decoded;
        decoded = isPath ? Behind.Replace(LineEnd.Replace(decoded, ""), "").Replace('\\', '/') : decoded;
        return string.Concat(decoded.Where(static sign => !IsUnseen(sign)).Select(Plain)).ToLowerInvariant();
    }

    private static char Plain(char sign) => sign switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        '\u2212' => '-',
        _ when char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation => '-',
        _ => sign,
    };

    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    private static string Ends(string value, bool isEnd)
    {
        var (start, end) = (0, value.Length);
        while (start < end && IsUnseen(value[start]))
        {
            start++;
        }

        while (end > start && IsUnseen(value[end - 1]))
        {
            end--;
        }

        // Where dots say that a number was cut, it is another one without them.
        if (isEnd && CutNumber.IsMatch(value[start..end]))
        {
            return value[start..end];
        }

        // Behind a number a dash is its sign, as bookkeepers write it.
        var isSigned = end > start && value[end - 1] is '-' or '\u2212';
        return isEnd && !isSigned ? value[start..(start + EndOf(value[start..end]))] : value[start..end];
    }

    /// <summary>Where an address ends: before the part of a sentence that was taken for its own, and before a sign that was cut.</summary>
    private static int EndOf(string text)
    {
        var end = CutSign.Match(text) is { Success: true, Index: var cut } ? cut : text.Length;
        while (end > 0 && IsAround(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Of signs, one of an encoding that is broken stays, so that it is refused, and one of a currency.</summary>
    private static bool IsAround(char sign) => sign != '%' && char.GetUnicodeCategory(sign) != UnicodeCategory.CurrencySymbol
        && (char.IsPunctuation(sign) || char.IsSymbol(sign) || IsUnseen(sign));

    /// <summary>A part whose very signs of equality were encoded.</summary>
    private static string[] Decoded(string part) =>
        !part.Contains('=', StringComparison.Ordinal) && part.Contains("%3d", StringComparison.OrdinalIgnoreCase)
            ? Uri.UnescapeDataString(part).Split('&')
            : [part];

    private static string Unescaped(string value) => Uri.UnescapeDataString(value.Replace('+', ' '));

    /// <summary>A line end as programs spell it.</summary>
    [GeneratedRegex(@"(?:\\[nrt]|\\u[0-9a-f]{4})+$", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd { get; }

    /// <summary>
    /// What stood behind the address: words behind a space, the rest of a tag, of a table or of a bracket, and signs that a program read
    /// in another encoding. What was encoded of a query stays.
    /// </summary>
    [GeneratedRegex(
        @"(?<=^[^?]*[a-z0-9])(?!.*/(?:decision|card|qr|map)\.[a-z]+$)(?:\s(?:[|·–-]\s.*|[^/?-]*)|/?(?:[""<>|^`{}()\[\]]|â€|Â|ã€|ï»).*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Behind { get; }

    /// <summary>Another address right behind, and what only a browser reads.</summary>
    [GeneratedRegex("(?<=.)(?:/?https?:|#|:~:).*$")]
    private static partial Regex Second { get; }

    /// <summary>The words a browser marks on a page, where the sign before them was lost.</summary>
    [GeneratedRegex(":~:.*$")]
    private static partial Regex Fragment { get; }

    /// <summary>What is left of encoded letters behind others, once an address was cut in the middle of one.</summary>
    [GeneratedRegex("(?<=[^/])(?<!%[0-9a-f]{0,2})(?:%[0-9a-f]{0,2})+$", RegexOptions.IgnoreCase)]
    private static partial Regex CutSign { get; }

    [GeneratedRegex(@"^[0-9][0-9.,]*(?:\.{2,}|…)$")]
    private static partial Regex CutNumber { get; }

    [GeneratedRegex("=3D", RegexOptions.IgnoreCase)]
    private static partial Regex QuotedSign { get; }

    /// <summary>Which of several of the same name it is, as programs write it: e[0].</summary>
    [GeneratedRegex(@"\[[0-9]*\]$")]
    private static partial Regex Place { get; }

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes { get; }

    /// <summary>What is left of an ampersand or a bracket that somebody wrote as HTML does.</summary>
    [GeneratedRegex("^(?:(?:amp|gt|lt|quot|apos|nbsp|#x?[0-9a-f]+);?)*(?<=;|^)")]
    private static partial Regex Entity { get; }
}
