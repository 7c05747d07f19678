using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Replies;

/// <summary>A whole reply as bytes, in every coding; only what may be kept is encoded, the rest has one form.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Forms">The reply in each coding, as it stands first.</param>
/// <param name="Reached">What the page recommends, if it does.</param>
internal sealed record KeptReply(int Status, ImmutableArray<KeptForm> Forms, ReachedOutcome? Reached)
{
    private static readonly string[] Codings = [ContentCoding.Identity, ContentCoding.Gzip, ContentCoding.Brotli];

    /// <summary>Roughly the bytes of memory it takes.</summary>
    public long Size => 4096 + Forms.Sum(static form => (long)form.Body.Length);

    public bool CanBeKept => Status == StatusCodes.Status200OK && Forms.Length == Codings.Length;

    /// <summary>Keeps what the site said; an error, a redirect or what must not be stored stays in one form.</summary>
    public static KeptReply Of(int status, IHeaderDictionary headers, byte[] body, ReachedOutcome? reached)
    {
        var isLasting = status == StatusCodes.Status200OK && !headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
        var rest = headers.Where(static header => header.Key != HeaderNames.ETag && header.Key != HeaderNames.ContentLength).ToList();
        if (isLasting)
        {
            rest.RemoveAll(static header => header.Key == HeaderNames.Vary);
            rest.Add(new(HeaderNames.Vary, string.Join(", ", headers.Vary.Append(HeaderNames.AcceptEncoding))));
        }

        return new(status, [.. from coding in isLasting ? Codings : [ContentCoding.Identity]
                               select new KeptForm(coding, coding == ContentCoding.Identity ? body : ContentCoding.Encode(coding, body), isLasting, rest)], reached);
    }

    public async Task SendAsync(IFeatureCollection features)
    {
        var request = features.GetRequiredFeature<IHttpRequestFeature>();
        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        var coding = Forms.Length == 1 ? ContentCoding.Identity : ContentCoding.Choose(request.Headers.AcceptEncoding);
        var form = Forms.First(form => form.Coding == coding);
        var isSeen = Status == StatusCodes.Status200OK && EntityTag.IsKnown(request.Headers.IfNoneMatch, form.Tag);
        response.StatusCode = isSeen ? StatusCodes.Status304NotModified : Status;
        form.Describe(response.Headers, isSeen);
        if (!isSeen && HttpMethods.IsGet(request.Method))
        {
            await features.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(form.Body);
        }
    }
}
