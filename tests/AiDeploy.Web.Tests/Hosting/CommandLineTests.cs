using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(null, "--urls", "http://127.0.0.1:8080")]
    [InlineData(null, "--urls=http://127.0.0.1:8080", "--Site:BaseUrl", "https://aideploy.example")]
    [InlineData(null, "--allowedhosts=", "--environment=Production")]
    [InlineData("chekc", "chekc")]
    [InlineData("--verbose", "--verbose")]
    [InlineData("--url", "--url", "http://127.0.0.1:8080")]
    [InlineData("extra", "--urls=http://127.0.0.1:8080", "extra")]
    [InlineData("--urls without a value", "--urls")]
    [InlineData("Site:BaseUrl=https://aideploy.example", "Site:BaseUrl=https://aideploy.example")]
    public void What_is_no_setting_is_named(string? unknown, params string[] args) => Assert.Equal(unknown, CommandLine.Unknown(args));

    [Theory]
    [Trait("tier", "full")]
    [InlineData("chekc")]
    [InlineData("--verbose")]
    [InlineData("check", "extra")]
    [InlineData("health", "extra")]
    [InlineData("check", "--due")]
    public async Task A_word_that_means_nothing_does_not_start_the_site(params string[] args)
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.Contains("check", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", output, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("tier", "full")]
    [InlineData("--help", "runs the site")]
    [InlineData("--version", "1.0.0")]
    public async Task What_is_asked_of_the_program_is_answered(string arg, string said)
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync([arg]);

        Assert.Equal((0, ""), (exitCode, errors.Trim()));
        Assert.Contains(said, output, StringComparison.Ordinal);
    }
}
