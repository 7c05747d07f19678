using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace AiDeploy.Web.Hosting;

/// <summary>How much is logged, by the names of ASP.NET Core: <c>Logging:LogLevel:Default</c>, or a source in place of Default.</summary>
internal static class LogLevels
{
    public static ImmutableArray<KeyValuePair<string, LogEventLevel>> Read(IConfiguration settings) =>
        [.. settings.GetSection("Logging:LogLevel").GetChildren().Select(static set => KeyValuePair.Create(set.Key, Parse(set)))];

    /// <summary>The levels an operator set count more than those the site has by itself.</summary>
    public static void Set(ImmutableArray<KeyValuePair<string, LogEventLevel>> levels, LoggerConfiguration logger)
    {
        foreach (var (source, level) in levels)
        {
            _ = source == "Default" ? logger.MinimumLevel.Is(level) : logger.MinimumLevel.Override(source, level);
        }
    }

    private static LogEventLevel Parse(IConfigurationSection set) =>
        Enum.GetNames<LogLevel>().Contains(set.Value, StringComparer.OrdinalIgnoreCase)
            ? LevelConvert.ToSerilogLevel(Enum.Parse<LogLevel>(set.Value!, ignoreCase: true))
            : throw new FormatException($"{set.Path} must be one of {string.Join(", ", Enum.GetNames<LogLevel>())}, such as Warning");
}
