using System.Diagnostics;

namespace AiDeploy.Browser.Tests.Markup;

/// <summary>A script that has programs of others judge what the site gives away.</summary>
internal static class Judge
{
    /// <summary>The problems that a script of <c>tests/judges</c> finds on a site.</summary>
    public static async Task<string[]> AskAsync(string judge, Uri site, string cases = "")
    {
        var script = Path.Combine(Checker.Root, $"tests/judges/{judge}.mjs");
        var start = new ProcessStartInfo("node", [script, site.ToString().TrimEnd('/')]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var stop = TestContext.Current.CancellationToken;
        await node.StandardInput.WriteAsync(cases.AsMemory(), stop);
        node.StandardInput.Close();
        var lines = (await node.StandardOutput.ReadToEndAsync(stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync(stop);

        Assert.EndsWith(" problems", lines[^1].Split(';')[0], StringComparison.Ordinal);
        Assert.Equal(node.ExitCode == 0, lines.Length == 1);
        return lines[..^1];
    }
}
