using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The program as a process of its own, in the Production environment, set as the image sets it.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<int> port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(string folder, string[] arguments, (string Name, string Value)[] environment, params string[] runner)
    {
        MustBeMarked();
        string[] command = [.. runner, "dotnet", Path.Combine(folder, "AiDeploy.Web.dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (string, string)[] usual = [("ASPNETCORE_HTTP_PORTS", ""), ("ASPNETCORE_ENVIRONMENT", "Production"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"), ("Content__Path", Repository.Content)];
        foreach (var (name, value) in Dockerfile.Settings.Concat(usual).Concat(environment))
        {
            start.Environment[name] = value.Length == 0 ? null : value;
        }

        process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port => port.Task.Result;

    public string Errors => errors.ToString();

    /// <summary>What the program has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The events of requests, one a line.</summary>
    public IEnumerable<JsonElement> Requests => Lines.Select(static line => JsonDocument.Parse(line).RootElement).Where(static entry => entry.TryGetProperty("Path", out _));

    /// <summary>Starts the program and waits until it listens.</summary>
    public static Task<SiteProcess> ListenAsync(params (string Name, string Value)[] environment) => ListenInAsync(Published.FolderOrBuilt, environment);

    /// <summary>Starts the program that stands in a folder.</summary>
    public static Task<SiteProcess> ListenInAsync(string folder, params (string Name, string Value)[] environment) => ListenUnderAsync([], folder, environment);

    /// <summary>Starts the program in a folder by way of another one, such as <c>setpriv</c>.</summary>
    public static async Task<SiteProcess> ListenUnderAsync(string[] runner, string folder, params (string Name, string Value)[] environment)
    {
        var site = new SiteProcess(folder, [], environment, runner);
        await Task.WhenAny(site.port.Task, site.EndAsync());
        if (!site.port.Task.IsCompletedSuccessfully)
        {
            await site.DisposeAsync();
            Assert.Fail($"The program ended instead of listening: {site.Errors}{site.Output}");
        }

        return site;
    }

    /// <summary>Starts the program by a shell that sends its output elsewhere, and waits until it answers.</summary>
    public static async Task<SiteProcess> ListenUnheardAsync(string redirection)
    {
        var port = FreePort();
        var site = new SiteProcess(Published.FolderOrBuilt, [], [("ASPNETCORE_URLS", $"http://127.0.0.1:{port}")], "bash", "-c", $"exec \"$@\" {redirection}", "bash");
        site.port.SetResult(port);
        await Eventually.GetAsync(site.AnswersAsync, static answers => answers);
        return site;
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string[] arguments, params (string Name, string Value)[] environment)
    {
        await using var site = new SiteProcess(Published.FolderOrBuilt, arguments, environment);
        var exitCode = await site.EndAsync();
        return (exitCode, site.Output, site.Errors);
    }

    public Task<Reply> GetAsync(string target) => Server.SendAsync(Port, $"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

    /// <summary>Asks the program to stop, as a container does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async Task<int> EndAsync()
    {
        using var deadline = Patience.Start();
        await process.WaitForExitAsync(deadline.Token);
        return process.ExitCode;
    }

    /// <summary>Ends the program at once, as a power cut does.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    /// <summary><c>tests/run.sh fast</c> starts no program; a test that isn't marked would bring one in.</summary>
    private static void MustBeMarked()
    {
        var traits = TestContext.Current.TestCase?.Traits ?? TestContext.Current.TestClass?.Traits;
        var isMarked = traits?.TryGetValue("tier", out var tiers) is true && tiers.Contains("full");
        Assert.True(isMarked, "A test that starts the program carries [Trait(\"tier\", \"full\")].");
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await GetAsync("/healthz/ready")).Status == 200;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Read(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        const string Listening = "\"address\":\"http://127.0.0.1:";
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            port.TrySetResult(int.Parse(line[(at + Listening.Length)..].Split('"')[0], CultureInfo.InvariantCulture));
        }
    }
}
