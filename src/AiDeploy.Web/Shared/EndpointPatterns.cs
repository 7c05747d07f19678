namespace AiDeploy.Web.Shared;

/// <summary>What the endpoints of several features have in common.</summary>
internal static class EndpointPatterns
{
    public static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where the pages about the site itself stand.</summary>
    public static readonly string AtTheRoot = $"/{{slug:regex(^({string.Join('|', RequiredContent.PagesAtTheRoot)})$)}}";

    /// <summary>Whether an address is that of a file: files have a dot in their name, and pages none.</summary>
    public static bool IsFile(string? path) => path is not null && path.LastIndexOf('.') > path.LastIndexOf('/');

    /// <summary>Where a file stands below every recommendation.</summary>
    public static string BelowResults(string suffix) => $"/recommendation/{Answered(suffix)}";

    /// <summary>Where a file stands below every recommendation, every question and the decision itself.</summary>
    public static IEnumerable<string> BelowStates(string suffix) =>
        [BelowResults(suffix), $"/decide/{Answered(suffix)}", $"/decide/{{decision}}{suffix}"];

    private static string Answered(string suffix)
    {
        var ending = suffix.Replace("/", "(^|/)", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal);
        return $"{{decision}}/{{version:int}}/{{**path:regex({ending}$)}}";
    }
}
