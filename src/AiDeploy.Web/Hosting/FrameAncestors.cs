using System.Text.RegularExpressions;

namespace AiDeploy.Web.Hosting;

/// <summary>The origins whose pages may frame ours, as the setting lists them.</summary>
internal static partial class FrameAncestors
{
    /// <summary>Origins, separated by <c>;</c> or blanks. Null when a part is none: it would stand in a header as it is.</summary>
    public static ImmutableArray<string>? Parse(string? text)
    {
        var parts = (text ?? "").Split([';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts.All(Origin.IsMatch) ? [.. parts.Select(static part => part.TrimEnd('/'))] : null;
    }

    /// <summary>What Content Security Policy calls a host source, with its scheme.</summary>
    [GeneratedRegex(@"^https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?/?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Origin { get; }
}
