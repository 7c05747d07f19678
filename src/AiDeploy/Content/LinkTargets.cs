namespace AiDeploy.Content;

/// <summary>Where a link leads that its author can follow, and a reader can't.</summary>
internal static partial class LinkTargets
{
    /// <summary>What is wrong with an address and what to write; null where nothing is.</summary>
    public static string? WhyNot(string url) => OfAuthor.IsMatch(url)
        ? "leads to the reader’s own machine or network: write the address of the page, such as /guide/risks"
        : null;

    [GeneratedRegex(
        @"^https?://(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.)", RegexOptions.IgnoreCase)]
    private static partial Regex OfAuthor { get; }
}
