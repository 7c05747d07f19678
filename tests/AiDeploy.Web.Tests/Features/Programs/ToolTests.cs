using System.Text.Json;
using AiDeploy.Web.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace AiDeploy.Web.Tests.Features.Programs;

/// <summary>An assistant that uses the tools of the site.</summary>
public abstract class ToolTests(Site site) : IAsyncDisposable
{
    private HttpClientTransport? transport;

    protected Site Served { get; } = site;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return transport?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    protected static Task<JsonElement> AskAsync(McpClient client, string tool, string[] answers) =>
        CallAsync(client, tool, new() { ["answers"] = answers });

    protected static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var reply = await client.CallToolAsync(tool, arguments, cancellationToken: Stop);
        Assert.False(reply.IsError is true, string.Concat(reply.Content.OfType<TextContentBlock>().Select(static block => block.Text)));
        return reply.StructuredContent!.Value;
    }

    protected Task<McpClient> ConnectAsync()
    {
        var http = Served.CreateClient(new() { BaseAddress = new("https://localhost") });
        transport = new HttpClientTransport(
            new() { Endpoint = new("https://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, http, NullLoggerFactory.Instance, ownsHttpClient: true);
        return McpClient.CreateAsync(transport, cancellationToken: Stop);
    }
}
