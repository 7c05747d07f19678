using System.Buffers;
using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Replies;

/// <summary>
/// Tells the requests whose reply depends on nothing but their path. Pages hold absolute links, so there are none until
/// the public origin is configured, and a request that names another host is left to the site's own checks. A site about to stop closes its connections itself.
/// </summary>
internal sealed class KeepablePages
{
    /// <summary>Characters of the longest path: a full check has twelve answers.</summary>
    private const int MaxPath = 1024;

    /// <summary>No dot: files have their own tags, codings and limits.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    private readonly Draining draining;
    private readonly string? host;

    public KeepablePages(IOptions<SiteOptions> site, Draining draining)
    {
        this.draining = draining;
        Origin = site.Value is { BaseUrl: { } url, KeptBytes: > 0 } ? new(url) : null;
        host = Origin?.Authority;
    }

    /// <summary>The public origin; null where nothing is kept.</summary>
    public Uri? Origin { get; }

    /// <summary>The path of a page asked for as a browser does, else null.</summary>
    public string? PathOf(IHttpRequestFeature request)
    {
        var (target, headers) = (request.RawTarget, request.Headers);
        return host is not null
            && !draining.HasBegun
            && (request.Method == HttpMethods.Get || request.Method == HttpMethods.Head)
            && headers.Host == host
            && headers.ContentLength is null
            && headers.TransferEncoding.Count == 0
            && headers.Range.Count == 0
            && target.Length <= MaxPath
            && !target.AsSpan().ContainsAnyExcept(Plain)
            && AcceptedForm.IsPage(target, headers.Accept)
            ? target
            : null;
    }
}
