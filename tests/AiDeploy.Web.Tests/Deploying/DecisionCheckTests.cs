using System.Diagnostics;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Deploying;

/// <summary>The script for pipelines that hold a recorded decision against the site.</summary>
[Trait("tier", "full")]
public sealed class DecisionCheckTests(Server server)
{
    private const string Recorded = "/recommendation/quick/1/product-no/integration-no";

    [Theory]
    [InlineData("/recommendation/quick/1/product-yes", "product", "2027-02-27", 0, "stands: product, to review on 2027-02-27")]
    [InlineData("/recommendation/quick/1/product-yes?as-of=2026-11-27&case=Mail", "product", "2026-11-28", 0, "stands: product, to review on 2026-11-28")]
    [InlineData("/recommendation/quick/1/product-yes", "product", "2026-11-27", 1, "due: the review day was 2026-11-27")]
    [InlineData("/recommendation/quick/1/product-yes", "host", "2027-02-27", 1, "changed: recorded was host, the permalink says product")]
    [InlineData("/recommendation/quick/1/product-yes", "product", "next spring", 2, "unknown: “next spring” is no day: write it like 2027-02-27")]
    public async Task It_says_in_one_line_and_by_its_exit_code_how_a_decision_stands(string path, string outcomes, string review, int exitCode, string line) =>
        Assert.Equal((exitCode, line + "\n"), await RunAsync($"http://127.0.0.1:{server.Port}{path}", outcomes, review, "2026-11-28"));

    [Theory]
    [InlineData("/recommendation/quick/1/product-maybe", "can't be fetched")]
    [InlineData("/decide/quick/1/product-no", "has no outcome")]
    public async Task What_cannot_be_told_is_no_pass(string path, string reason)
    {
        var (exitCode, line) = await RunAsync($"http://127.0.0.1:{server.Port}{path}", "product", "2027-02-27", "2026-11-28");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("unknown: ", line, StringComparison.Ordinal);
        Assert.EndsWith($"{reason}\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_to_several_outcomes_are_recorded_with_commas()
    {
        var link = $"http://127.0.0.1:{server.Port}/recommendation/quick/1/product-unsure/integration-yes/ceiling-no";
        var (_, told) = await RunAsync(link, "nothing", "2027-02-27", "2026-11-28");

        var now = told.Split("says ")[1].Trim();
        Assert.Contains(",", now, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(link, now, "2027-02-27", "2026-11-28")).ExitCode);
    }

    [Fact]
    public async Task A_new_version_that_leads_the_answers_elsewhere_fails_the_pipeline_and_one_that_does_not_passes()
    {
        using var content = new ContentCopy();
        content.Publish("quick/2", VersionTwo.Yaml);
        await using var later = new Server(("Content:Path", content.Folder));
        var before = (await RunAsync($"http://127.0.0.1:{server.Port}{Recorded}", "product-first", "2027-02-27", "2026-11-28")).ExitCode;
        var (exitCode, line) = await RunAsync($"http://127.0.0.1:{later.Port}{Recorded}", "product-first", "2027-02-27", "2026-11-28");

        Assert.Equal((0, 1), (before, exitCode));
        Assert.StartsWith("changed: Version 2 says: Stay with an API integration, fine-tune a model", line, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync($"http://127.0.0.1:{later.Port}/recommendation/quick/1/product-yes", "product", "2027-02-27", "2026-11-28")).ExitCode);
    }

    private static async Task<(int ExitCode, string Line)> RunAsync(params string[] arguments)
    {
        var script = Path.Combine(Repository.Root, "deploy", "check-decision.sh");
        using var process = Process.Start(new ProcessStartInfo("bash", [script, .. arguments]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, line);
    }
}
