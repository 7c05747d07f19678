using System.Net;
using IPNetwork = System.Net.IPNetwork;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Refuses settings that can't work. A message names the variable and never repeats its value, which may be secret.</summary>
internal static class AskOptionsCheck
{
    private static readonly IPNetwork[] PrivateNetworks =
        [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10" }.Select(IPNetwork.Parse)];

    public static OptionsBuilder<AskOptions> Check(this OptionsBuilder<AskOptions> options) => options
        .Check(
            static ask => AddressOf(ask) is not null,
            "Ask__BaseUrl must be an address such as https://provider.example/v1, without name, password or query")
        .Check(
            static ask => AddressOf(ask)?.AbsolutePath.TrimEnd('/').Split('/')[^1]
                is not ("completions" or "responses" or "models" or "messages"),
            "Ask__BaseUrl must end before the name of an operation, such as https://provider.example/v1")
        .Check(
            static ask => AddressOf(ask) is not { Scheme: "http" } url || IsPrivate(url),
            "Ask__BaseUrl must start with https://, such as https://provider.example/v1: plain http is for this machine and private "
                + "networks only")
        .Check(static ask => !string.IsNullOrWhiteSpace(ask.Model), "Ask__Model is missing: name the model to ask, such as llama3.2")
        .Check(
            static ask => ask.ApiKey is null || ask.ApiKeyFile is null,
            "Ask__ApiKey and Ask__ApiKeyFile are both set: keep one, such as Ask__ApiKeyFile")
        .Check(
            static ask => ask.ApiKeyFile is null || CanRead(ask.ApiKeyFile),
            "Ask__ApiKeyFile must name a file that can be read and holds a key, such as /run/secrets/ask-key")
        .Check(
            static ask => (ask.ApiKey ?? "").All(static letter => letter is > ' ' and <= '~'),
            "Ask__ApiKey must be one word as the provider shows it, such as sk-abc123: it holds a space or another character that no key "
                + "has");

    /// <summary>Nothing is checked while no model is asked.</summary>
    private static OptionsBuilder<AskOptions> Check(
        this OptionsBuilder<AskOptions> options, Func<AskOptions, bool> holds, string message) =>
        options.Validate(ask => !ask.IsOn || holds(ask), message);

    private static Uri? AddressOf(AskOptions ask) =>
        Uri.TryCreate(ask.BaseUrl, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", UserInfo: "", Query: "" }
            ? url
            : null;

    private static bool CanRead(string file)
    {
        try
        {
            return File.ReadAllText(file).Length > 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsPrivate(Uri url) => url.IsLoopback
        || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address)
            ? PrivateNetworks.Any(network => network.Contains(address))
            : IsPrivate(url.Host));

    private static bool IsPrivate(string host) =>
        !host.Contains('.', StringComparison.Ordinal)
        || host.EndsWith(".internal", StringComparison.Ordinal)
        || host.EndsWith(".local", StringComparison.Ordinal);
}
