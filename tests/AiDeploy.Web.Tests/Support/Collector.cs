using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AiDeploy.Web.Tests.Support;

/// <summary>Takes what is sent by OTLP over HTTP; the names and values in it are plain text.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> sent = [];

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v1/{signal}", TakeAsync);
    }

    public string Address => app.Urls.Single();

    public static async Task<Collector> ListenAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    public string Received(string path) => string.Concat(sent.Where(one => one.Path == path).Select(static one => Encoding.Latin1.GetString(one.Body)));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        sent.Enqueue((request.Path, body.ToArray()));
    }
}
