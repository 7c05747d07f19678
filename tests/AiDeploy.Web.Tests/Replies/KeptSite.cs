using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Replies;

/// <summary>The program with a public origin, so that it keeps replies. Asked by another host that it allows, it makes them anew.</summary>
public sealed class KeptSite : IAsyncLifetime
{
    private SiteProcess? site;

    internal SiteProcess Process => site!;

    public async ValueTask InitializeAsync()
    {
        site = await SiteProcess.ListenAsync(("Site__BaseUrl", "https://guide.example"));
        await Eventually.GetAsync(() => Task.FromResult(site.Output), static log => log.Contains("The first pages are kept", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => site!.DisposeAsync();

    internal Task<Reply> GetAsync(string target, params string[] headers) => SendAsync("GET", target, "guide.example", headers);

    internal Task<Reply> MakeAsync(string target, params string[] headers) => SendAsync("GET", target, "localhost", headers);

    internal Task<Reply> SendAsync(string method, string target, string host, params string[] headers) => Server.SendAsync(
        Process.Port, $"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{string.Concat(headers.Select(static header => header + "\r\n"))}\r\n");
}
