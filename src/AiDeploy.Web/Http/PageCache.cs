using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Caching.Memory;

namespace AiDeploy.Web.Http;

/// <summary>
/// Keeps pages whose address is all they depend on in memory, coded, until the content or the day changes. A page is rendered for
/// one visitor at a time; others who want the same one wait for it. An estimate that names its prices is such a page; where room is
/// needed, estimates go first, so that made-up ones push out no page of the guide.
/// </summary>
internal sealed class PageCache : IDisposable
{
    /// <summary>Characters of the longest address: a full check has twelve answers.</summary>
    private const int MaxAddress = 1024;

    /// <summary>How the query of an estimate begins that names its prices. Any spelling but the canonical one is redirected.</summary>
    public const string Pinned = $"?{ParsedWorkload.AsOf}=";

    /// <summary>No dot: files have limits of their own.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    private readonly RequestDelegate next;
    private readonly CurrentGuide guide;
    private readonly TimeProvider clock;
    private readonly SiteMeter meter;
    private readonly ConditionalGet reply;
    private readonly string? host;
    private readonly MemoryCache? cache;
    private readonly ConcurrentDictionary<Key, Task<CachedPage?>> rendering = new();

    public PageCache(
        RequestDelegate next, CurrentGuide guide, TimeProvider clock, SiteMeter meter, IResponseCompressionProvider compression,
        IOptions<SiteOptions> site)
    {
        (this.next, this.guide, this.clock, this.meter, reply) = (next, guide, clock, meter, new(next, compression));
        // Pages hold absolute links, so none is kept until the public origin is configured.
        host = site.Value.BaseUrl is { } url ? new Uri(url).Authority : null;
        cache = host is not null && site.Value.KeptBytes > 0 ? new(new MemoryCacheOptions { SizeLimit = site.Value.KeptBytes }) : null;
        guide.Published += Clear;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsStreamed(context))
        {
            context.Response.Headers.CacheControl = "no-store";
            await next(context);
            return;
        }

        var known = context.Request.Headers.IfNoneMatch;
        var body = cache is not null && KeyOf(context.Request) is { } key
            ? await FindAsync(context, cache, key)
            : await reply.RenderAsync(context);
        meter.CountRecommendation(context);
        await ConditionalGet.SendAsync(context, body, known);
    }

    /// <summary>
    /// A model writes for half a minute, mostly waiting, and a tool waits for a request of its own: what they say is sent as it comes,
    /// within limits of their own.
    /// </summary>
    public static bool IsStreamed(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        && (context.Request.Path.StartsWithSegments(Links.Ask, StringComparison.Ordinal) || context.Request.Path == Links.Tools);

    public void Dispose()
    {
        guide.Published -= Clear;
        cache?.Dispose();
    }

    private void Clear() => cache?.Clear();

    /// <summary>What a page depends on; null where the reply depends on more.</summary>
    private Key? KeyOf(HttpRequest request)
    {
        var (path, query, headers) = (request.Path.Value!, request.QueryString.Value, request.Headers);
        // The name of a case is somebody's own: no page with one is kept.
        var isEstimate = path == Links.CostsStart && query?.StartsWith(Pinned, StringComparison.Ordinal) is true
            && !request.Query.ContainsKey(CaseName.Key);
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && (isEstimate || !request.QueryString.HasValue)
            && headers.ContentLength is null
            && headers.TransferEncoding.Count == 0
            && headers.Range.Count == 0
            && path.Length + (query?.Length ?? 0) <= MaxAddress
            && !path.AsSpan().ContainsAnyExcept(Plain)
            ? new(path + query, isEstimate, headers.AcceptEncoding.ToString(), guide.Edition, DisplayText.Today(clock))
            : null;
    }

    private async Task<byte[]> FindAsync(HttpContext context, MemoryCache cache, Key key)
    {
        if (cache.Get<CachedPage>(key) is { } kept)
        {
            kept.CopyTo(context);
            return kept.Body;
        }

        var mine = new TaskCompletionSource<CachedPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = rendering.GetOrAdd(key, mine.Task);
        if (first != mine.Task)
        {
            if (await first is not { } page)
            {
                return await reply.RenderAsync(context);
            }

            page.CopyTo(context);
            return page.Body;
        }

        CachedPage? made = null;
        try
        {
            Anonymize(context);
            // The best coding of an estimate, which few will see, would take longer than all the rest.
            var body = await reply.RenderAsync(context, isKept: !key.IsEstimate);
            var (status, headers) = (context.Response.StatusCode, context.Response.Headers);
            if (status == StatusCodes.Status200OK && headers.CacheControl == ConditionalGet.Revalidated)
            {
                made = new([.. headers], body, context.GetEndpoint(), context.Features.Get<RecommendationFeature>());
                var priority = key.IsEstimate ? CacheItemPriority.Low : CacheItemPriority.Normal;
                cache.Set(key, made, new MemoryCacheEntryOptions { Size = made.Size, Priority = priority });
            }

            return body;
        }
        finally
        {
            rendering.TryRemove(key, out _);
            mine.SetResult(made);
        }
    }

    /// <summary>
    /// Takes out of a request all that a visitor sent along, so that none of it gets into a page that others see. Should he leave,
    /// the page is made all the same: left half-way, it would be kept empty.
    /// </summary>
    private void Anonymize(HttpContext context)
    {
        var headers = context.Request.Headers;
        var coding = headers.AcceptEncoding;
        headers.Clear();
        (headers.Host, headers.AcceptEncoding, context.RequestAborted) = (host, coding, CancellationToken.None);
    }

    private readonly record struct Key(string Address, bool IsEstimate, string Coding, int Edition, DateOnly Day);
}
