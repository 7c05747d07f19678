using System.Diagnostics;
using System.Text.Json;

namespace AiDeploy.Browser.Tests.Markup;

/// <summary>The Nu HTML checker, which also reads style sheets and pictures.</summary>
internal static class Checker
{
    private const string Jar = "tests/node_modules/vnu-jar/build/dist/vnu.jar";

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The mistakes in these files, each with its file, line and source; the kind is html, css or svg.</summary>
    public static async Task<string[]> CheckAsync(string kind, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var jar = Path.Combine(Root, Jar);
        Assert.True(File.Exists(jar), $"{Jar} is missing: run npm ci --ignore-scripts in tests, as tests/run.sh does.");
        var start = new ProcessStartInfo("java", ["-Xmx512m", "-jar", jar, "--errors-only", "--format", "json", "--stdout", $"--{kind}", .. files])
        {
            RedirectStandardOutput = true,
        };
        using var java = Process.Start(start) ?? throw new InvalidOperationException("java did not start.");
        var report = await java.StandardOutput.ReadToEndAsync(cancellationToken);
        await java.WaitForExitAsync(cancellationToken);
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        return $"{Path.GetFileName(Text("url"))}:{Text("lastLine")}: {Text("message")} {Text("extract").ReplaceLineEndings(" ")}";
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "AiDeploy.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
