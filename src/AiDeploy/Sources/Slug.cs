using System.Text.RegularExpressions;

namespace AiDeploy.Sources;

/// <summary>Names that stand in addresses.</summary>
internal static partial class Slug
{
    /// <summary>True for lower-case words joined by hyphens.</summary>
    public static bool IsWellFormed(string name) => Form.IsMatch(name);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form { get; }
}
