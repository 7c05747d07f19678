using System.Net;
using System.Net.Sockets;
using System.Text;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>Those who hold a connection and say little. <c>tests/AiDeploy.Benchmarks/siege.sh</c> does the same with ten thousand.</summary>
public sealed class SlowClientsTests(Server server)
{
    [Theory]
    [InlineData("", 1_000)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127", 300)]
    [InlineData("POST /decide/quick HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nquest", 300)]
    public async Task They_keep_nobody_else_from_being_served(string said, int crowd)
    {
        var slow = new List<TcpClient>();
        try
        {
            for (var client = 0; client < crowd; client++)
            {
                slow.Add(new());
                await slow[^1].ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
                await slow[^1].GetStream().WriteAsync(Encoding.ASCII.GetBytes(said), TestContext.Current.CancellationToken);
            }

            Assert.Equal(200, (await server.GetAsync("/compare")).Status);
            Assert.Equal(303, (await server.SendAsync("POST", "/decide/quick", ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 26"], "question=product&answer=no")).Status);
        }
        finally
        {
            slow.ForEach(static client => client.Dispose());
        }
    }

    [Fact]
    [Trait("tier", "full")]
    public async Task A_request_that_never_ends_is_cut_off()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        await using var stream = slow.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: 127.0"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Equal(408, (await Server.ReadAsync(stream, TestContext.Current.CancellationToken)).Status);
    }
}
