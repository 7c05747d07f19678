using AiDeploy.Web.Features.Ask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Tests.Features.Ask;

public sealed class AskOptionsTests
{
    [Theory]
    [InlineData("https://provider.example/v1", null)]
    [InlineData("http://127.0.0.1:11434/v1", null)]
    [InlineData("http://ollama:11434/v1", null)]
    [InlineData("http://10.1.2.3/v1", null)]
    [InlineData("http://provider.example/v1", "Ask__BaseUrl")]
    [InlineData("http://8.8.8.8/v1", "Ask__BaseUrl")]
    [InlineData("http://172.31.0.1/v1", null)]
    [InlineData("http://172.32.0.1/v1", "Ask__BaseUrl")]
    [InlineData("http://[fd00::1]/v1", null)]
    [InlineData("http://[2001:db8::1]/v1", "Ask__BaseUrl")]
    [InlineData("http://MODEL.Internal/v1", null)]
    [InlineData("https://provider.example/v1?key=secret-value", "Ask__BaseUrl")]
    [InlineData("secret-value", "Ask__BaseUrl")]
    [InlineData("https://me:secret-value@provider.example/v1", "Ask__BaseUrl")]
    [InlineData("https://provider.example/v1/chat/completions", "Ask__BaseUrl")]
    [InlineData("https://provider.example/v1/models/", "Ask__BaseUrl")]
    public void An_address_is_checked(string address, string? named) => Check(new() { BaseUrl = address, Model = "m" }, named);

    [Fact]
    public void A_model_must_be_named() => Check(new() { BaseUrl = "https://provider.example/v1" }, "Ask__Model");

    [Fact]
    public void A_key_has_one_place() => Check(new() { BaseUrl = "https://provider.example/v1", Model = "m", ApiKey = "k", ApiKeyFile = "/dev/null" }, "Ask__ApiKey and Ask__ApiKeyFile");

    [Fact]
    public void A_key_file_must_be_there() => Check(new() { BaseUrl = "https://provider.example/v1", Model = "m", ApiKeyFile = "/nowhere/secret-value" }, "Ask__ApiKeyFile");

    [Fact]
    public void A_key_with_a_space_is_refused() => Check(new() { BaseUrl = "https://provider.example/v1", Model = "m", ApiKey = "secret-value x" }, "Ask__ApiKey");

    [Fact]
    public void Without_an_address_nothing_is_checked() => Check(new() { DailyTokens = 0 }, null);

    private static void Check(AskOptions options, string? named)
    {
        var services = new ServiceCollection();
        services.AddOptions<AskOptions>().Check();
        using var provider = services.BuildServiceProvider();
        var results = provider.GetServices<IValidateOptions<AskOptions>>().Select(check => check.Validate(Options.DefaultName, options));
        var problems = string.Join('\n', results.Where(static result => result.Failed).Select(static result => result.FailureMessage));

        Assert.Equal(named is null, problems.Length == 0);
        Assert.Contains(named ?? "", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", problems, StringComparison.Ordinal);
    }
}
