using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AiDeploy.Benchmarks;

/// <summary>A published site in a process of its own. Without a public address it keeps no reply.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;

    private PublishedSite(Process process, string origin)
    {
        this.process = process;
        handler = new() { AllowAutoRedirect = false };
        client = new(handler, disposeHandler: false) { BaseAddress = new(origin) };
    }

    /// <summary>The processor time it has spent so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<PublishedSite> StartAsync(string folder, bool keepsReplies = false)
    {
        var origin = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", "AiDeploy.Web.dll") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var (name, value) in Settings(origin, keepsReplies))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var site = new PublishedSite(process, origin);
        while (!await site.IsReadyAsync())
        {
            await Task.Delay(50);
        }

        return site;
    }

    /// <summary>Waits until it has nothing to do.</summary>
    public async Task RestAsync()
    {
        TimeSpan before;
        do
        {
            before = Processor;
            await Task.Delay(1000);
        }
        while (Processor - before > TimeSpan.FromMilliseconds(20));
    }

    public async Task<string> GetAsync(string address)
    {
        using var reply = await client.GetAsync(new Uri(address, UriKind.Relative));
        return reply.EnsureSuccessStatusCode() is { } good ? await good.Content.ReadAsStringAsync() : "";
    }

    public async Task PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));
        using var reply = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        if (reply.StatusCode != HttpStatusCode.SeeOther)
        {
            throw new InvalidOperationException($"{address} answered {reply.StatusCode}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        handler.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var reply = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (!process.HasExited)
        {
            return false;
        }
    }

    private static IEnumerable<(string Name, string Value)> Settings(string origin, bool keepsReplies) =>
    [
        ("ASPNETCORE_ENVIRONMENT", "Production"), ("ASPNETCORE_URLS", origin), ("AllowedHosts", "127.0.0.1"),
        ("Limits__PostsPerMinute", "1000000"), ("Limits__DrawingsPerMinute", "1000000"),
        .. keepsReplies ? [("Site__BaseUrl", origin)] : Array.Empty<(string, string)>(),
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
