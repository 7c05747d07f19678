using System.Diagnostics;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The program as the Dockerfile makes it: its own steps, run in a clean copy. Made once, when the first test asks.</summary>
public sealed class Release : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("aideploy-release-").FullName;
    private readonly Lazy<Task<string>> folder;

    public Release() => folder = new(MakeAsync);

    /// <summary>The folder that the image would have as <c>/app</c>.</summary>
    internal Task<string> FolderAsync() => folder.Value;

    /// <summary>A copy whose style sheet has another last byte and another fingerprint, as a later version would.</summary>
    internal async Task<string> NextAsync()
    {
        var (first, next) = (await FolderAsync(), Path.Combine(home, "next"));
        if (!Directory.Exists(next))
        {
            await RunAsync($"cp -r '{first}' '{next}'");
            await RunAsync($"cd '{next}' && truncate -s -1 wwwroot/css/site.css && printf ' ' >> wwwroot/css/site.css && sed -i -E 's|css/site\\.[a-z0-9]{{10}}\\.css|css/site.another000.css|g' AiDeploy.Web.staticwebassets.endpoints.json");
        }

        return next;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(home, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<string> MakeAsync()
    {
        var app = Path.Combine(home, "app");
        foreach (var step in Dockerfile.BuildSteps(Path.Combine(home, "source"), app))
        {
            await RunAsync(step);
        }

        return app;
    }

    private static async Task RunAsync(string script)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(8));
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euc", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = shell.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = shell.StandardError.ReadToEndAsync(deadline.Token);
        await shell.WaitForExitAsync(deadline.Token);
        Assert.True(shell.ExitCode == 0, $"{script}\n{await output}{await errors}");
    }
}
