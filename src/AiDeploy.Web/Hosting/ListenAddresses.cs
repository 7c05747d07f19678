using System.Text.RegularExpressions;

namespace AiDeploy.Web.Hosting;

/// <summary>Where the site listens, as its settings say. The server takes any text for a host, and listens at port 80.</summary>
internal static partial class ListenAddresses
{
    /// <summary>Throws where one is none, such as a variable that a hosting panel has not replaced.</summary>
    /// <exception cref="FormatException">The message names it and what to write.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var address in Parts(settings["urls"]).Where(static one => !Address.IsMatch(one)))
        {
            throw new FormatException(
                $"“{address}” is no address to listen at: write http, a host and a port in figures, several with ; between them, "
                    + $"and no path. {StartupErrors.Where}");
        }

        foreach (var port in Parts(settings["http_ports"]).Concat(Parts(settings["https_ports"])).Where(static one => !Port.IsMatch(one)))
        {
            throw new FormatException($"“{port}” is no port: write it in figures, several with ; between them. {StartupErrors.Where}");
        }
    }

    private static string[] Parts(string? setting) =>
        (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^https?://(?:unix:/\S+|(?:\[[0-9a-f:.%]+\]|[^\s/:,;$%{}\[\]]+)(?::[0-9]+)?/?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Port { get; }
}
