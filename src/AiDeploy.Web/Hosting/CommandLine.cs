namespace AiDeploy.Web.Hosting;

/// <summary>What may stand behind the program's name: a command, or settings. A word that means nothing must not start the site.</summary>
internal static class CommandLine
{
    /// <summary>The exit code where the command line is wrong; 1 is for settings and content.</summary>
    public const int Wrong = 2;

    public const string Usage = """
        AiDeploy.Web                        runs the site
        AiDeploy.Web --urls ADDRESS         runs it at an address; other settings too, such as --Site:BaseUrl https://aideploy.example
        AiDeploy.Web mcp                    offers the guide to an assistant on this machine, by the Model Context Protocol
        AiDeploy.Web health                 asks the site that runs beside it whether it is ready
        AiDeploy.Web check [--due DAYS]     says what is wrong with the content, or what is due to be read again
        AiDeploy.Web prices …               compares prices with public data sets
        AiDeploy.Web --help, --version      says this, or which version this is
        """;

    /// <summary>The parts of the configuration, and what ASP.NET Core and its tools set at the start.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Site", "Content", "Limits", "Ask", "AllowedHosts", "Kestrel", "Logging", "OTEL_EXPORTER_OTLP_ENDPOINT", "urls", "http_ports",
        "https_ports", "environment", "contentRoot", "webRoot", "applicationName", "detailedErrors", "hostingStartupAssemblies",
        "hostingStartupExcludeAssemblies", "preventHostingStartup", "preferHostingUrls", "suppressStatusMessages",
        "shutdownTimeoutSeconds", "startupAssembly", "captureStartupErrors", "staticWebAssets", "forwardedHeaders_enabled",
    };

    /// <summary>True for the key of a setting that somebody reads, such as Site:BaseUrl.</summary>
    public static bool IsSetting(string key) => Names.Contains(key.Split(':')[0]);

    /// <summary>The first word of the command line that is no setting; null where all are.</summary>
    public static string? Unknown(string[] args)
    {
        for (var place = 0; place < args.Length; place++)
        {
            var name = args[place].Split('=')[0];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !IsSetting(name[2..]))
            {
                return args[place];
            }

            // A value stands behind its name, or after an equals sign.
            var isWhole = name.Length < args[place].Length;
            place += isWhole ? 0 : 1;
            if (place == args.Length)
            {
                return $"{name} without a value";
            }
        }

        return null;
    }
}
