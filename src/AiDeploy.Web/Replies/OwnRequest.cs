using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Replies;

/// <summary>
/// A request of the site to itself, for a page at its public address. Nothing in it comes from a visitor but the path,
/// so nothing that a visitor sends can get into a reply that others see.
/// </summary>
internal sealed class OwnRequest
{
    private OwnRequest()
    {
    }

    /// <summary>Whether this is what the site asks itself, which is neither logged nor counted: what is then sent to visitors is.</summary>
    public static bool IsIn(IFeatureCollection features) => features.Get<OwnRequest>() is not null;

    public static async Task<KeptReply> AskAsync<TContext>(IHttpApplication<TContext> site, Uri origin, string path)
        where TContext : notnull
    {
        using var body = new MemoryStream();
        var response = new OwnResponse();
        var features = new FeatureCollection();
        features.Set(new OwnRequest());
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Protocol = HttpProtocol.Http11,
            Method = HttpMethods.Get,
            Scheme = origin.Scheme,
            Path = path,
            RawTarget = path,
            Headers = new HeaderDictionary { [HeaderNames.Host] = origin.Authority },
        });
        var context = site.CreateContext(features);
        try
        {
            await site.ProcessRequestAsync(context);
            await response.StartAsync();
            return KeptReply.Of(response.StatusCode, response.Headers, body.ToArray(), features.Get<ReachedOutcome>());
        }
        finally
        {
            site.DisposeContext(context, null);
        }
    }

    /// <summary>Runs what adds headers at the last moment, as a server does before it sends the first byte.</summary>
    private sealed class OwnResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> starting = [];

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

        public async Task StartAsync()
        {
            while (starting.TryPop(out var last))
            {
                await last.Callback(last.State);
            }
        }
    }
}
