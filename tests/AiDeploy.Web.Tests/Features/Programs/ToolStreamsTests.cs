using AiDeploy.Web.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace AiDeploy.Web.Tests.Features.Programs;

/// <summary>The program as an assistant on the same machine starts it.</summary>
[Trait("tier", "full")]
public sealed class ToolStreamsTests
{
    [Fact]
    public async Task Started_as_a_command_it_answers_on_standard_streams()
    {
        var stop = TestContext.Current.CancellationToken;
        var start = new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(Published.Folder, "AiDeploy.Web.dll"), "mcp"],
            WorkingDirectory = Published.Folder,
        };
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(start), cancellationToken: stop);

        var tools = await client.ListToolsAsync(cancellationToken: stop);
        var reply = await client.CallToolAsync(
            "recommend", new Dictionary<string, object?> { ["decision"] = "quick", ["answers"] = "product-yes" }, cancellationToken: stop);

        Assert.Contains("recommend", tools.Select(static tool => tool.Name));
        Assert.Contains("http://localhost:5080/recommendation/quick/1/product-yes", Assert.IsType<TextContentBlock>(reply.Content[0]).Text, StringComparison.Ordinal);
    }
}
