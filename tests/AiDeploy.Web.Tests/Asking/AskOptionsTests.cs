using AiDeploy.Web.Asking;

namespace AiDeploy.Web.Tests.Asking;

public sealed class AskOptionsTests
{
    [Theory]
    [InlineData("https://provider.example/v1", null)]
    [InlineData("http://127.0.0.1:11434/v1", null)]
    [InlineData("http://ollama:11434/v1", null)]
    [InlineData("http://10.1.2.3/v1", null)]
    [InlineData("http://provider.example/v1", "Ask__BaseUrl")]
    [InlineData("http://8.8.8.8/v1", "Ask__BaseUrl")]
    [InlineData("secret-value", "Ask__BaseUrl")]
    [InlineData("https://me:secret-value@provider.example/v1", "Ask__BaseUrl")]
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
    public void A_limit_must_be_positive() => Check(new() { BaseUrl = "https://provider.example/v1", Model = "m", DailyTokens = 0 }, "Ask__DailyTokens");

    [Fact]
    public void Without_an_address_nothing_is_checked() => Check(new() { DailyTokens = 0 }, null);

    private static void Check(AskOptions options, string? named)
    {
        var result = new AskOptionsCheck().Validate(null, options);

        Assert.Equal(named is null, result.Succeeded);
        Assert.Contains(named ?? "", result.FailureMessage ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", result.FailureMessage ?? "", StringComparison.Ordinal);
    }
}
