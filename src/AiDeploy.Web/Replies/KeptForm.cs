using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Replies;

/// <summary>A reply in one coding: the bytes, and every header that goes with them.</summary>
internal sealed class KeptForm
{
    private readonly KeyValuePair<string, StringValues>[] always;
    private readonly KeyValuePair<string, StringValues>[] withBody;

    /// <param name="coding">The coding of the bytes.</param>
    /// <param name="body">The bytes as they are sent.</param>
    /// <param name="isTagged">Whether a browser may come back with the tag; an error has none.</param>
    /// <param name="headers">All other headers, whatever the coding.</param>
    public KeptForm(string coding, byte[] body, bool isTagged, IEnumerable<KeyValuePair<string, StringValues>> headers)
    {
        (Coding, Body, Tag) = (coding, body, EntityTag.Of(body));
        always = [.. headers.Where(static header => !IsOfBody(header.Key)), .. isTagged ? (KeyValuePair<string, StringValues>[])[new(HeaderNames.ETag, Tag)] : []];
        withBody = [.. headers.Where(static header => IsOfBody(header.Key)), .. coding == ContentCoding.Identity ? [] : (KeyValuePair<string, StringValues>[])[new(HeaderNames.ContentEncoding, coding)]];
    }

    public string Coding { get; }

    public byte[] Body { get; }

    public string Tag { get; }

    public void Describe(IHeaderDictionary headers, bool isSeen)
    {
        foreach (var (name, value) in always)
        {
            headers[name] = value;
        }

        if (isSeen)
        {
            return;
        }

        foreach (var (name, value) in withBody)
        {
            headers[name] = value;
        }

        headers.ContentLength = Body.Length;
    }

    private static bool IsOfBody(string header) => header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && header != HeaderNames.ContentSecurityPolicy;
}
