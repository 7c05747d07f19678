namespace AiDeploy.Web.Hosting;

/// <summary>The setting of the framework that lists the hosts which are answered.</summary>
internal static class AllowedHosts
{
    /// <summary>Host names, separated by <c>;</c>.</summary>
    public static string[] Read(IConfiguration settings) =>
        (settings["AllowedHosts"] ?? "*").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The framework takes a list without a host for every host there is.</summary>
    public static bool AreAny(IConfiguration settings) => Read(settings) is [] || Read(settings).Contains("*");

    public static bool IsHost(string pattern)
    {
        var host = pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern[2..] : pattern;
        return pattern == "*" || Uri.CheckHostName(host) != UriHostNameType.Unknown;
    }
}
