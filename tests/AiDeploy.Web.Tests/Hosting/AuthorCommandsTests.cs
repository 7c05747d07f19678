using System.Globalization;
using AiDeploy.Reference;
using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>What an author runs, with small data sets of our own.</summary>
public sealed class AuthorCommandsTests : IDisposable
{
    private const string Pin = "https://github.com/pydantic/genai-prices/blob/0123456789012345678901234567890123456789/prices/data.json";
    private static readonly DateOnly Today = new(2027, 3, 1);

    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task What_is_due_is_listed_the_oldest_first()
    {
        var (exitCode, output, _) = await RunAsync("check", "--due", "60");
        var rows = output.Split('\n').Where(static line => line.Contains(", cited by ", StringComparison.Ordinal)).ToList();
        var ages = rows.TakeWhile(static line => line.Contains(" days old, ", StringComparison.Ordinal)).Select(static line => int.Parse(line.Split(" days old, ")[0].Split(' ')[^1], CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(0, exitCode);
        Assert.NotEmpty(ages);
        Assert.Equal(ages.OrderDescending(), ages);
        Assert.Contains(rows, static row => row.Contains(": eur, ", StringComparison.Ordinal));
        Assert.All(rows.Skip(ages.Count), static row => Assert.Contains(", of no known day, ", row, StringComparison.Ordinal));
        Assert.Contains($"{rows.Count} row(s) are more than 60 days old, or of no known day.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_are_compared_and_what_changed_is_written()
    {
        var (genai, dev) = Sets(9, 99);
        var before = await ModelsAsync();
        var (exitCode, output, errors) = await RunAsync("prices", "--genai-prices", genai, "--models-dev", dev, "--day", "2027-03-01");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Matches("(?m)^sonnet +Changed +ours: .*; genai-prices: 9 in, 99 out; models-dev: 9 in, 99 out$", output);
        Assert.Contains("1 to change.", output, StringComparison.Ordinal);
        Assert.Equal(before, await ModelsAsync());

        await RunAsync("prices", "--genai-prices", genai, "--models-dev", dev, "--day", "2027-03-01", "--write");
        Assert.Contains("    - input: 9\n      output: 99\n      added: 2027-03-01\n", await ModelsAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--due", "soon")]
    [InlineData("check", "--all")]
    [InlineData("prices")]
    [InlineData("prices", "--day", "today")]
    [InlineData("prices", "--day", "2027-03-01", "--litellm", "nowhere.json," + Pin)]
    [InlineData("prices", "--day", "2027-03-01", "--litellm", "https://example.org/main/data.json")]
    public async Task A_command_that_cannot_be_run_says_how_it_is_written(params string[] args)
    {
        var (exitCode, _, errors) = await RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.Contains("prices --genai-prices DATA", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_given_is_said_to_be_a_setting()
    {
        var (exitCode, _, errors) = await RunAsync("check", "content");

        Assert.Equal((2, $"check reads the folder that Content__Path names: set it to {Path.GetFullPath("content")}\n"), (exitCode, errors));
    }

    private Task<string> ModelsAsync() => File.ReadAllTextAsync(content.PathOf(Table.Models.File), TestContext.Current.CancellationToken);

    private (string Genai, string Dev) Sets(int input, int output)
    {
        var listed = content.Read().Rows.Single(static row => row.Id == "sonnet").Listed;
        var (genai, dev) = (listed["genai-prices"].Split('/'), listed["models-dev"].Split('/'));
        var prices = $$"""{"input_mtok": {{input}}, "output_mtok": {{output}} }""";
        var cost = $$"""{"input": {{input}}, "output": {{output}} }""";
        File.WriteAllText(content.PathOf("a.json"), $$"""[{"id": "{{genai[0]}}", "models": [{"id": "{{genai[1]}}", "prices": {{prices}} }]}]""");
        File.WriteAllText(content.PathOf("b.json"), $$"""{"{{dev[0]}}": {"models": {"{{dev[1]}}": {"cost": {{cost}} } } } }""");
        return ($"{content.PathOf("a.json")},{Pin}", $"{content.PathOf("b.json")},{Pin}");
    }

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (await AuthorCommands.RunAsync(args, content.Folder, Today, output, errors), output.ToString(), errors.ToString());
    }
}
