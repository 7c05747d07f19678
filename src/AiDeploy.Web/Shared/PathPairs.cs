namespace AiDeploy.Web.Shared;

/// <summary>Keys and values in a path or in one value of a query, as <see cref="Links.InPath"/> writes them.</summary>
internal static class PathPairs
{
    /// <summary>
    /// Reads <c>as-of=2026-11-25/requests=2000000</c>. A segment without an equals sign belongs to the value before it.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string path)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment.Split('=', 2) is [var key, var value])
            {
                pairs.Add(new(key, value));
            }
            else if (pairs.Count > 0)
            {
                pairs[^1] = new(pairs[^1].Key, $"{pairs[^1].Value}/{segment}");
            }
        }

        return pairs;
    }
}
