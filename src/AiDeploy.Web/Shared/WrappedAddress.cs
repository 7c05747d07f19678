using System.Buffers.Text;
using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>Addresses in another one or beside their words: what gateways, chats, proxies and translators make of them.</summary>
internal static partial class WrappedAddress
{
    /// <summary>How often an address can have been wrapped on its way.</summary>
    private const int MostTimes = 4;

    /// <summary>The address that a gateway or a chat has wrapped into one of its own; the text itself where none has.</summary>
    public static string Unwrapped(string text)
    {
        var address = SoftBreak.Replace(text.Trim(), "");
        address = Labelled.Match(address) is { Success: true } labelled ? labelled.Groups["link"].Value : address;
        for (var turn = 0; turn < MostTimes; turn++)
        {
            if (Encoded.IsMatch(address))
            {
                address = Uri.UnescapeDataString(address);
            }
            else if (Base64.Match(address) is { Success: true } packed && Base64Url.IsValid(packed.Groups[1].Value))
            {
                address = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(packed.Groups[1].Value));
            }
            else if (Proofpoint.Match(address) is { Success: true } proof)
            {
                address = proof.Groups["old"].Success
                    ? Unescaped(proof.Groups["old"].Value.Replace('-', '%').Replace('_', '/'))
                    : proof.Groups["new"].Value;
            }
            else if ((Inner.Match(address) is { Success: true } inner ? inner : Outer.Match(address)) is { Success: true } wrapped)
            {
                address = Unescaped(wrapped.Groups[1].Value);
            }
            else
            {
                break;
            }
        }

        return address;
    }

    /// <summary>
    /// True for the name by which a proxy or a translator passes on what stands at <paramref name="own"/>: its own name behind it, or
    /// behind one in which a dash stands for each dot.
    /// </summary>
    public static bool IsPassedOn(string host, string own)
    {
        var dashed = own.Replace("-", "--", StringComparison.Ordinal).Replace('.', '-');
        return own.Length > 0 && new[] { own, dashed }.Any(name => host.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));
    }

    private static string Unescaped(string value) => Uri.UnescapeDataString(value.Replace('+', ' '));

    /// <summary>Where a mail program broke a line.</summary>
    [GeneratedRegex(@"=\r?\n")]
    private static partial Regex SoftBreak { get; }

    /// <summary>A link with its words, as chats write it.</summary>
    [GeneratedRegex(@"<(?<link>[^<>|\s]+)\|(?<words>[^<>|]*)>")]
    public static partial Regex Labelled { get; }

    /// <summary>One whose very slashes are encoded.</summary>
    [GeneratedRegex(@"^(?:https?%|[^/\s?]*%(?:25)*2f)", RegexOptions.IgnoreCase)]
    private static partial Regex Encoded { get; }

    /// <summary>An address in the query of another. One that stands there as it is keeps what follows its own question mark.</summary>
    [GeneratedRegex(@"[?&](?:url|u|q|a|target|dest|redirect|link)=(https?://[^&\s?]*\?\S+|https?[:%][^&\s]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Inner { get; }

    /// <summary>An address in the query of a gateway, packed: what begins like this begins with http.</summary>
    [GeneratedRegex("[?&][a-z]+=(aHR0c[A-Za-z0-9_-]+)")]
    private static partial Regex Base64 { get; }

    /// <summary>An address that a gateway put, encoded, into the path of its own.</summary>
    [GeneratedRegex(@"^https?://[^/\s]+/\S*?(https?%3a%2f%2f\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Outer { get; }

    [GeneratedRegex(
        @"urldefense\.(?:proofpoint\.)?com/(?:v2/url\?u=(?<old>https?-3A[^&\s]+)|v3/__(?<new>.+?)__;\S*)", RegexOptions.IgnoreCase)]
    private static partial Regex Proofpoint { get; }
}
