using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>The program with a public origin, so that it caches pages. A range is of no use here, but it makes the site render anew.</summary>
public sealed class CachedSite : IAsyncLifetime
{
    private SiteProcess? site;

    internal SiteProcess Process => site!;

    /// <summary>All tests are one client.</summary>
    public async ValueTask InitializeAsync() => site = await SiteProcess.ListenAsync(
        ("Site__BaseUrl", "https://guide.example"), ("Limits__PostsPerMinute", "1000000"), ("Limits__DrawingsPerMinute", "1000000"));

    public ValueTask DisposeAsync() => site!.DisposeAsync();

    internal Task<Reply> GetAsync(string target, params string[] headers) => SendAsync("GET", target, "guide.example", headers);

    internal Task<Reply> RenderAsync(string target, params string[] headers) => SendAsync("GET", target, "guide.example", [.. headers, "Range: bytes=0-"]);

    internal Task<Reply> SendAsync(string method, string target, string host, params string[] headers) => Server.SendAsync(
        Process.Port, $"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{string.Concat(headers.Select(static header => header + "\r\n"))}\r\n");
}
