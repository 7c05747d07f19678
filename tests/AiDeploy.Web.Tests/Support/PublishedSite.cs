namespace AiDeploy.Web.Tests.Support;

/// <summary>The site as it is deployed, running from its own folder with its own content.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private SiteProcess? site;

    public async ValueTask InitializeAsync() => site = await SiteProcess.ListenInAsync(Published.Folder, ("Content__Path", ""));

    public ValueTask DisposeAsync() => site?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal Task<Reply> GetAsync(string address, params string[] headers) => Server.SendAsync(
        site!.Port, $"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{Lines(headers)}\r\n");

    private static string Lines(string[] headers) => string.Concat(headers.Select(static header => header + "\r\n"));
}
