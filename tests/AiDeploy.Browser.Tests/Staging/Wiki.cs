using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A page of another origin, on a free port of this machine.</summary>
internal sealed class Wiki : IAsyncDisposable
{
    private readonly WebApplication app;

    private Wiki(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<Wiki> ShowAsync(string markup)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0, static endpoint => endpoint.Protocols = HttpProtocols.Http1));
        var app = builder.Build();
        app.MapGet("/", () => Results.Text($"<!DOCTYPE html><title>Wiki</title><link rel=\"icon\" href=\"data:,\">{markup}", "text/html"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
