using System.Diagnostics;
using System.Net.Sockets;

namespace AiDeploy.Web.Tests.Support;

/// <summary>
/// HAProxy in front of two machines. It asks each whether it is ready, and turns to the other one when a connection fails; for
/// a post too, since it changes nothing. A file that one doesn't have is the other version's, so it is asked of the other.
/// </summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly string file;
    private readonly Process process;

    private readonly int status;

    private Balancer(string file, int port, int status) =>
        (this.file, Port, this.status, process) = (file, port, status, Process.Start("haproxy", ["-q", "-db", "-f", file]));

    public int Port { get; }

    public static async Task<Balancer> ListenAsync(int first, int second)
    {
        var (file, port, status) = (Path.GetTempFileName(), SiteProcess.FreePort(), SiteProcess.FreePort());
        await File.WriteAllTextAsync(file, $$"""
            defaults
              mode http
              timeout connect 30s
              timeout client 10m
              timeout server 10m
              timeout check 1m
              option http-buffer-request
              option redispatch 1
              retries 3
              retry-on conn-failure empty-response junk-response 502 503
            frontend public
              bind 127.0.0.1:{{port}}
              use_backend files if { path_beg /css/ /js/ }
              default_backend machines
            frontend status
              bind 127.0.0.1:{{status}}
              stats enable
              stats uri /status
            backend machines
              balance roundrobin
              option httpchk
              http-check send meth GET uri /healthz/ready ver HTTP/1.1 hdr Host localhost
              default-server check inter 300ms fall 3 rise 1
              server first 127.0.0.1:{{first}}
              server second 127.0.0.1:{{second}}
            backend files
              balance roundrobin
              retry-on conn-failure empty-response junk-response 404 502 503
              server first 127.0.0.1:{{first}} track machines/first
              server second 127.0.0.1:{{second}} track machines/second

            """, TestContext.Current.CancellationToken);
        var balancer = new Balancer(file, port, status);
        await balancer.TrustAsync("first");
        await balancer.TrustAsync("second");
        return balancer;
    }

    /// <summary>Waits until the balancer knows that a machine is ready.</summary>
    public Task TrustAsync(string machine) => Eventually.GetAsync(
        ReadStatusAsync,
        table => table.Split('\n').Any(row => row.StartsWith($"machines,{machine},", StringComparison.Ordinal) && row.Contains(",UP,", StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        File.Delete(file);
    }

    private async Task<string> ReadStatusAsync()
    {
        try
        {
            return (await Server.SendAsync(status, "GET /status;csv HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")).Body;
        }
        catch (SocketException)
        {
            return "";
        }
    }
}
