using AiDeploy.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>An operator who reads a message knows which setting, what it takes, and what a right one looks like.</summary>
public sealed class SettingsTests
{
    private static readonly string[] Model = ["--Ask:BaseUrl", "https://provider.example/v1", "--Ask:Model", "m"];

    [Theory]
    [InlineData("Site:BaseUrl", "https://guide.example/guide")]
    [InlineData("Site:BaseUrl", "guide.example")]
    [InlineData("AllowedHosts", "*")]
    [InlineData("AllowedHosts", "https://guide.example")]
    [InlineData("Site:KeptBytes", "32MB")]
    [InlineData("Site:KeptBytes", "-1")]
    [InlineData("Site:TrustedProxies", "10.0.0")]
    [InlineData("Site:FrameAncestors", "wiki.example")]
    [InlineData("Site:Contact", "call us")]
    [InlineData("Site:OperatorName", " ")]
    [InlineData("Site:DrainSeconds", "5s")]
    [InlineData("Site:DrainSeconds", "301")]
    [InlineData("Limits:PostsPerMinute", "0")]
    [InlineData("Limits:DrawingsPerMinute", "many")]
    [InlineData("Limits:DrawingsPerMinute", "99999999999")]
    [InlineData("Logging:LogLevel:Default", "loud")]
    public void A_message_names_the_setting_says_what_it_takes_and_shows_one(string name, string value) => Explains(name, [$"--{name}", value]);

    [Theory]
    [InlineData("BaseUrl", "provider.example/v1")]
    [InlineData("BaseUrl", "http://provider.example/v1")]
    [InlineData("Model", "")]
    [InlineData("ApiKeyFile", "/nowhere/key")]
    [InlineData("ApiKey", "two words")]
    [InlineData("MaxTokens", "0")]
    [InlineData("DailyTokens", "0")]
    [InlineData("TotalSeconds", "601")]
    [InlineData("AtOnce", "few")]
    public void So_does_one_of_the_model(string name, string value) => Explains("Ask", [.. Model, $"--Ask:{name}", value], name);

    [Theory]
    [InlineData("Limits:DrawingsPerMinute", "abc", "1", "1000000")]
    [InlineData("Limits:PostsPerMinute", "1.5", "1", "1000000")]
    [InlineData("Site:DrainSeconds", "1e2", "0", "300")]
    [InlineData("Site:KeptBytes", "99999999999999999999", "0", "1000000000000")]
    [InlineData("Ask:MaxTokens", "4,000", "1", "4000")]
    [InlineData("Ask:TotalSeconds", "soon", "0.001", "600")]
    public void A_number_that_is_none_is_told_with_its_range(string name, string value, string least, string most)
    {
        var message = Explain([$"--{name}", value]);

        Assert.StartsWith($"{name} must be a ", message, StringComparison.Ordinal);
        Assert.Contains($"number from {least} to {most}, such as ", message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limit:PostsPerMinute", "Limits__PostsPerMinute")]
    [InlineData("Sites:BaseUrl", "Site__BaseUrl")]
    [InlineData("contents:path", "Content__Path")]
    public void A_section_that_is_nearly_one_of_ours_is_told(string name, string right) =>
        Assert.EndsWith($"such as in {right}", Explain([$"--{name}", "5"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("OpenAi:ApiKey")]
    [InlineData("Limit:Of")]
    public void A_section_of_another_program_is_left_alone(string name) => Assert.Null(Explain([$"--{name}", "5"]));

    /// <summary>It was a variable that nobody read, and the site ran without it.</summary>
    [Theory]
    [InlineData("SITE_BASEURL", "Site__BaseUrl")]
    [InlineData("Ask_Model", "Ask__Model")]
    [InlineData("content_path", "Content__Path")]
    public void One_underscore_for_two_is_told(string name, string right) =>
        Assert.Contains($"write {right}, with two underscores", Explain([$"--{name}", "x"]), StringComparison.Ordinal);

    /// <summary>Docker keeps the quotation marks of a file of variables.</summary>
    [Theory]
    [InlineData("Site:BaseUrl", "\"https://guide.example\"")]
    [InlineData("Content:Path", "'/srv/content'")]
    [InlineData("Content:Watch", "\"true\"")]
    [InlineData("AllowedHosts", "\"guide.example\"")]
    [InlineData("urls", "\"http://127.0.0.1:0\"")]
    [InlineData("Ask:ApiKey", "'hush'")]
    public void Quotation_marks_around_a_value_are_told(string name, string value) => Assert.Equal(
        $"{name} begins and ends with a quotation mark: write its value without quotation marks", Explain([$"--{name}", value]), ignoreCase: true);

    [Theory]
    [InlineData("Site:BaseUrl", "https://[::1]:8443")]
    [InlineData("Site:BaseUrl", "http://guide.example:8080/")]
    [InlineData("AllowedHosts", "[::1];*.guide.example")]
    [InlineData("Site:TrustedProxies", "10.0.0.0/8;::1")]
    public void What_can_be_used_is_not_refused(string name, string value) => Assert.Null(Explain([$"--{name}", value]));

    private static void Explains(string section, string[] settings, string name = "")
    {
        var message = Explain(settings);

        Assert.NotNull(message);
        Assert.Contains(section, message, StringComparison.Ordinal);
        Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.Contains("such as ", message, StringComparison.Ordinal);
    }

    /// <summary>What the program says at its start; null where it starts.</summary>
    private static string? Explain(string[] settings)
    {
        try
        {
            var builder = SiteHosting.CreateBuilder(settings);
            builder.AddSite();
            using var app = builder.Build();
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (Exception exception) when (StartupErrors.Explain(exception) is { } problem)
        {
            return problem;
        }
    }
}
