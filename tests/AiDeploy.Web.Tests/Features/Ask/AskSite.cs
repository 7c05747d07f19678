using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Ask;

/// <summary>The site with a model to ask.</summary>
internal static class AskSite
{
    public const string Question = "Will an API throttle us when we grow?";
    public const string Key = "sk-canary-4711";

    public static Site Connect(string address, params (string, string)[] more) => new([.. Settings(address), .. more]);

    public static (string Name, string Value)[] Settings(string address) =>
    [
        ("Ask:BaseUrl", address), ("Ask:Model", "fake"), ("Ask:ApiKey", Key), ("Ask:ProviderLabel", "Test model"),
        ("Ask:FirstTokenSeconds", "120"), ("Ask:TotalSeconds", "120"),
    ];

    public static FormUrlEncodedContent Form(string question) => new([KeyValuePair.Create("q", question)]);
}
