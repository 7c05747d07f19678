using System.Reflection;

namespace AiDeploy.Web.Shared;

/// <summary>Which program this is: its version and, where it was built from a known commit, that commit.</summary>
internal static partial class ProgramVersion
{
    /// <summary>Such as <c>1.0.0+5909bf7</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The first line of the log.</summary>
    [LoggerMessage(LogLevel.Information, "AiDeploy {Version} starts")]
    public static partial void LogStart(ILogger logger, string version);
}
