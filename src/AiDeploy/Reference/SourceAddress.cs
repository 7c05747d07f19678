namespace AiDeploy.Reference;

/// <summary>An address that leads to the very page: anybody can check the figure there.</summary>
internal static partial class SourceAddress
{
    /// <summary>What is wrong with the address of a source; null where nothing is.</summary>
    public static string? ProblemOf(Source source)
    {
        if (!Uri.IsWellFormedUriString(source.Url, UriKind.Absolute)
            || !Uri.TryCreate(source.Url, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http"))
        {
            return "needs a 'url' that starts with https:// and holds no space or quote";
        }

        if (address.HostNameType != UriHostNameType.Dns || !PublicHost.IsMatch(address.Host))
        {
            return $"leads to {address.Host}, which nobody else can open: give the public address";
        }

        if (source.Kind is SourceKind.Unplaced or SourceKind.Generated)
        {
            return null;
        }

        if (address.PathAndQuery.Length <= 1)
        {
            return "names a whole site: give the address of the very page";
        }

        return address.Host == "github.com" && !PlaceOnGitHub.IsMatch(address.AbsolutePath)
            ? "names a whole repository: name the file, commit, tag, issue, pull request or discussion"
            : null;
    }

    /// <summary>With a dot, and not of a network of one's own.</summary>
    [GeneratedRegex(@"\.(?!(?:local|internal|localhost|lan|home|corp|test)$)[^.]+$", RegexOptions.IgnoreCase)]
    private static partial Regex PublicHost { get; }

    [GeneratedRegex("^/(orgs/)?[^/]+/[^/]+/(blob|raw|commit|issues|pull|discussions|releases/tag|security/advisories)/.+")]
    private static partial Regex PlaceOnGitHub { get; }
}
