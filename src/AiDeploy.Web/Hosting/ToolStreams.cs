using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// The site as a command that an assistant on the same machine starts: it speaks on standard streams and listens on no port.
/// </summary>
internal static class ToolStreams
{
    /// <summary>True where standard output is not for logs.</summary>
    public const string Setting = "Tools:OnStandardStreams";

    public static void UseToolsOnStandardStreams(this WebApplicationBuilder builder)
    {
        builder.Configuration[Setting] = "true";
        // The links that people are given lead where the site runs unless it is told otherwise.
        builder.Configuration["Site:BaseUrl"] ??= "http://localhost:5080";
        builder.Services.AddSingleton<IServer, NoServer>();
        builder.Services.AddMcpServer().WithStdioServerTransport();
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
