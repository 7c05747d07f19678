namespace AiDeploy.Yaml;

/// <summary>Names that stand in addresses, and fragments that pages have of their own.</summary>
internal static partial class Slug
{
    public static bool IsWellFormed(string name) => Form.IsMatch(name);

    /// <summary>Reports an id that is no slug, with what carries it, or that pages have as a fragment of their own.</summary>
    public static void Check(YamlFields fields, YamlNode.Scalar id, string kind, string use)
    {
        if (!IsWellFormed(id.Value))
        {
            fields.Report(id, $"{kind} '{id.Value}' must be lower-case words joined by hyphens: {use}");
        }
        else if (IsTaken(id.Value))
        {
            fields.Report(id, $"{kind} '{id.Value}' is a fragment that pages have of their own: choose another name");
        }
    }

    /// <summary>True for a fragment that the layout of pages already has, so that content with it would be found twice.</summary>
    public static bool IsTaken(string fragment) => Layout.IsMatch(fragment);

    [GeneratedRegex(@"^(main|q|q-error|follow-up|read-on|when-is-it-right|sources|(source|cite)-\d+|term-.+)\z")]
    private static partial Regex Layout { get; }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form { get; }
}
