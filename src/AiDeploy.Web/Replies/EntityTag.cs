using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Replies;

/// <summary>A strong entity tag is the digest of the very bytes sent, so that all machines agree on it.</summary>
internal static class EntityTag
{
    public static string Of(ReadOnlySpan<byte> bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"";

    /// <summary>Whether <c>If-None-Match</c> names the tag; compared weakly, as RFC 9110 asks for.</summary>
    public static bool IsKnown(StringValues ifNoneMatch, string tag) => ifNoneMatch.Count > 0
        && (ifNoneMatch == tag
            || (EntityTagHeaderValue.TryParseList([.. ifNoneMatch.OfType<string>()], out var known)
                && known.Any(value => value.Compare(new(tag), useStrongComparison: false) || value == EntityTagHeaderValue.Any)));
}
