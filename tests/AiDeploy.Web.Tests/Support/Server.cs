using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The whole site on a real socket, for requests that no client library would send.</summary>
public sealed class Server : IAsyncDisposable
{
    private readonly Site site;

    public Server()
        : this([])
    {
    }

    internal Server(params (string Key, string Value)[] settings)
    {
        site = new(settings);
        site.UseKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        site.StartServer();
        Port = site.ClientOptions.BaseAddress.Port;
    }

    internal int Port { get; }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    /// <summary>Opens an address exactly as it is written here.</summary>
    internal Task<Reply> GetAsync(string target, params string[] headers) => SendAsync("GET", target, headers);

    internal Task<Reply> SendAsync(string method, string target, string[] headers, string body = "") =>
        SendAsync(Port, $"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{string.Concat(headers.Select(static header => header + "\r\n"))}\r\n{body}");

    /// <summary>Sends characters as single bytes and reads until the site closes the connection.</summary>
    internal static async Task<Reply> SendAsync(int port, string request)
    {
        using var deadline = Patience.Start();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port, deadline.Token);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), deadline.Token);
        return await ReadAsync(stream, deadline.Token);
    }

    internal static async Task<Reply> ReadAsync(Stream stream, CancellationToken deadline)
    {
        using var received = new MemoryStream();
        try
        {
            await stream.CopyToAsync(received, deadline);
        }
        catch (IOException) when (received.Length > 0)
        {
            // The site closed a connection whose body it didn't want to read.
        }

        return Reply.Parse(received.ToArray());
    }
}
