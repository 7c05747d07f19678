using System.Diagnostics;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The site as it is deployed: published into a folder of its own, and running from there.</summary>
public sealed class Published : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("aideploy-published-").FullName;
    private SiteProcess? site;

    public async ValueTask InitializeAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Repository.WebSource, "--no-build", "--no-restore", "-c", configuration, "-o", folder, "-v", "quiet"]) { RedirectStandardOutput = true })!;
        var output = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, output);
        site = await SiteProcess.ListenInAsync(folder, ("Content__Path", ""));
    }

    public async ValueTask DisposeAsync()
    {
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    internal Task<Reply> GetAsync(string address, params string[] headers) =>
        Server.SendAsync(site!.Port, $"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{string.Concat(headers.Select(static header => header + "\r\n"))}\r\n");
}
