using System.Net;
using System.Net.Sockets;

namespace AiDeploy.Web.Asking;

/// <summary>Refuses settings that can't work. A message names the variable and never repeats its value, which may be secret.</summary>
internal sealed class AskOptionsCheck : IValidateOptions<AskOptions>
{
    public ValidateOptionsResult Validate(string? name, AskOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(AskOptions options) => options.IsOn ? Limits(options).Concat(Connection(options)) : [];

    private static IEnumerable<string> Connection(AskOptions options)
    {
        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0 || url.Query.Length > 0)
        {
            yield return "Ask__BaseUrl must be an address such as https://provider.example/v1, without name, password or query";
        }
        else if (url.Scheme == "http" && !IsPrivate(url))
        {
            yield return "Ask__BaseUrl must start with https://: plain http is for this machine and private networks only";
        }

        if (string.IsNullOrWhiteSpace(options.Model))
        {
            yield return "Ask__Model is missing: name the model to ask";
        }

        if (options.ApiKey is not null && options.ApiKeyFile is not null)
        {
            yield return "Ask__ApiKey and Ask__ApiKeyFile are both set: keep one";
        }

        if (options.ApiKeyFile is { } file && !CanRead(file))
        {
            yield return "Ask__ApiKeyFile names no file that can be read and holds a key";
        }

        if (options.ApiKey?.Any(static letter => letter is <= ' ' or > '~') == true)
        {
            yield return "Ask__ApiKey holds a space or another character that no key has";
        }
    }

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

    private static IEnumerable<string> Limits(AskOptions options) =>
        from limit in new (string Name, double Value, double Most)[]
        {
            (nameof(options.MaxTokens), options.MaxTokens, 4_000),
            (nameof(options.FirstTokenSeconds), options.FirstTokenSeconds, 120),
            (nameof(options.TotalSeconds), options.TotalSeconds, 600),
            (nameof(options.PerClientPerMinute), options.PerClientPerMinute, 10_000),
            (nameof(options.PerClientPerDay), options.PerClientPerDay, 1_000_000),
            (nameof(options.AtOnce), options.AtOnce, 1_000),
            (nameof(options.DailyRequests), options.DailyRequests, 10_000_000),
            (nameof(options.DailyTokens), options.DailyTokens, int.MaxValue),
        }
        where !(limit.Value > 0 && limit.Value <= limit.Most)
        select $"Ask__{limit.Name} must be more than 0 and at most {limit.Most:0}";

    private static bool IsPrivate(Uri url) => url.IsLoopback
        || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address)
            ? IsPrivate(address)
            : !url.Host.Contains('.', StringComparison.Ordinal) || url.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase) || url.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase));

    private static bool IsPrivate(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6
        ? address.IsIPv6UniqueLocal || address.IsIPv6LinkLocal
        : address.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..];
}
