namespace AiDeploy.Web.Features.Costs;

/// <summary>
/// The pasted link of an estimate: of its page, a file or its picture, of a recommendation that carries it, or its inputs alone.
/// </summary>
/// <param name="Estimate">What it leads to; null where it is of no use.</param>
/// <param name="Problem">What is wrong with it and what to do.</param>
internal sealed record PastedEstimate(CostsView? Estimate, string? Problem)
{
    private const string OtherLink = "Paste the link of an estimate: its address contains /costs";

    /// <summary>Reads it; <paramref name="hosts"/> are those it may name.</summary>
    public static PastedEstimate Read(Guide guide, string pasted, string origin, params ReadOnlySpan<string> hosts)
    {
        var text = WrappedAddress.Unwrapped(pasted).Split('#')[0];
        if (text.Split('?')[0].Contains("/recommendation/", StringComparison.OrdinalIgnoreCase))
        {
            var link = PastedLink.Read(guide, text, hosts);
            return link.Recommendation is { } found
                ? Of(CostsView.Of(guide, [.. Pairs(Query(text)), new(ParsedWorkload.For, Links.PathOf(found))], origin))
                : Of(link.Problem!);
        }

        var at = text.IndexOf(Links.CostsStart, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            var isInputs = text.Contains('=', StringComparison.Ordinal) && !text.Contains("//", StringComparison.Ordinal);
            return isInputs ? Of(CostsView.Of(guide, Pairs(text.TrimStart('?')), origin)) : Of(OtherLink);
        }

        if (PastedLink.ForeignHost(text[..at], hosts) is { } host)
        {
            return Of($"This link leads to {host}. Paste the link of an estimate made here");
        }

        var path = text[at..].Split('?')[0];
        if (path.StartsWith(Links.CompareCostsStart, StringComparison.OrdinalIgnoreCase))
        {
            return Of("This link is a comparison itself. Paste the link of one of its estimates");
        }

        var isInPath = path == text[at..];
        var inputs = isInPath ? path[Links.CostsStart.Length..].Replace(Links.CardSuffix, "", StringComparison.Ordinal) : Query(text);
        return Of(CostsView.Of(guide, Pairs(inputs), origin));
    }

    private static PastedEstimate Of(CostsView estimate)
    {
        if (!estimate.Problems.IsEmpty)
        {
            var messages = string.Join(". ", estimate.Problems.Select(static problem => problem.Message));
            return Of($"This estimate can’t be used as it is. {messages}");
        }

        return estimate.HasResult
            ? new(estimate, null)
            : Of("This link has no numbers yet. Estimate something first, then paste the link of the result");
    }

    private static PastedEstimate Of(string problem) => new(null, problem);

    private static string Query(string text) => text.Split('?', 2) is [_, var query] ? query : "";

    /// <summary>
    /// Inputs joined by ampersands, as mail programs write them too, or by slashes. The name of a case is left to whoever pastes: here
    /// it lost its capitals, and where it ends.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, string>> Pairs(string inputs)
    {
        var plain = Uri.UnescapeDataString(inputs.Replace('+', ' ')).Replace("&amp;", "&", StringComparison.Ordinal).ToLowerInvariant();
        var query = PastedAddress.Query("?" + plain.Replace('/', '&'));
        return PathPairs.Of(Uri.UnescapeDataString(query.TrimStart('?')).Replace('&', '/')).Where(static pair => pair.Key != CaseName.Key);
    }
}
