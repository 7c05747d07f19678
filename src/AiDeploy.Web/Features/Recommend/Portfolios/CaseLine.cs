using System.Text.RegularExpressions;
using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>
/// One case as somebody pasted it or as an address has it: the link of a recommendation or of its estimate, with words before it that
/// name the case.
/// </summary>
/// <param name="Problem">What is wrong with it and what to do; null where it is a case.</param>
internal sealed partial record CaseLine(PortfolioCase? Case, string? Problem)
{
    private const string Result = "/recommendation/";

    private const string BeforeLink = " \t()[]<>\"'“„”‘|,;";

    private const string AroundName = BeforeLink + "-–—*•:";

    private const string AfterName = " .,:;>]}»”\"*_`";

    /// <summary>Reads it; <paramref name="hosts"/> are those it may name, <paramref name="origin"/> is the site's own address.</summary>
    public static CaseLine Read(Guide guide, string line, string origin, params ReadOnlySpan<string> hosts)
    {
        var plain = WrappedAddress.Labelled.Replace(Formula.Replace(line.Trim(), "${words} ${link}"), "${words} ${link}");
        var text = Spelled(Address.Replace(
            plain.Replace("&amp;", "&", StringComparison.Ordinal), static link => WrappedAddress.Unwrapped(link.Value)));
        var at = text.IndexOf(Result, StringComparison.OrdinalIgnoreCase);
        var isResult = at >= 0;
        at = isResult ? at : text.IndexOf(Links.CostsStart, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return Of($"“{DisplayText.Short(text)}” has no link of a recommendation or an estimate. Paste one link a line");
        }

        var start = text.LastIndexOfAny(BeforeLink.ToCharArray(), at) + 1;
        var before = NameBefore(Number.Replace(text[..start], ""));
        var end = at + FromPath.Match(text, at).Length;
        var (link, rest) = (text[start..end], text[end..]);
        var name = CaseName.Of(before.Length > 0 ? before : NameIn(link));
        // What stands behind the link names the case where nothing else does.
        var after = CaseName.Of(NameBefore(Tag.Replace(rest, "")));
        name = name.Text.Length == 0 && name.Problem is null && after.Problem is null ? after : name;
        if (name.Problem is { } misnamed)
        {
            return Of(misnamed);
        }

        var hasEstimate = !isResult || Query(link).Any(static pair => ParsedWorkload.IsKey(pair.Split('=')[0].ToLowerInvariant()));
        var estimate = hasEstimate ? PastedEstimate.Read(guide, link, origin, hosts) : null;
        if (estimate?.Problem is { } problem)
        {
            return Of(problem);
        }

        return estimate?.Estimate is { For: null }
            ? Of("This estimate belongs to no recommendation. Open it from a result, or paste the link of the result")
            : Read(guide, PastedLink.Read(guide, LinkOf(estimate?.Estimate) ?? link, hosts), estimate?.Estimate, name, origin);
    }

    private static CaseLine Read(Guide guide, PastedLink pasted, CostsView? costs, CaseName name, string origin) =>
        pasted is { Recommendation: { } found, History: { } history }
            ? new(PortfolioCase.Of(guide, history, found, name, costs, origin), null)
            : Of(pasted.Problem!);

    private static CaseLine Of(string problem) => new(null, problem);

    private static string? LinkOf(CostsView? estimate) =>
        estimate?.For is { } found ? Links.Recommendation(found.Decision, found.Answers) : null;

    private static string[] Query(string link) => link.Split('?', 2) is [_, var query] ? query.Split('#')[0].Split('&') : [];

    private static string NameIn(string link)
    {
        var typed = Query(link).LastOrDefault(static pair => pair.StartsWith(CaseName.Key + "=", StringComparison.OrdinalIgnoreCase)) ?? "";
        return Uri.UnescapeDataString(typed.Split('=', 2)[^1].TrimEnd(AfterName.ToCharArray()).Replace('+', ' '));
    }

    /// <summary>Without the signs around it, but with one that opens or closes a pair within it.</summary>
    private static string NameBefore(string words)
    {
        var around = AroundName.ToCharArray();
        var end = words.TrimEnd(around).Length;
        var name = words[..end].TrimStart(around);
        var start = end - name.Length;
        var backwards = string.Concat(name.Reverse());
        var opens = name.Length > 0 && start > 0 && words[start - 1] switch
        {
            '(' => Comes(')', name, '('),
            '“' or '„' => Comes('”', name, words[start - 1]),
            '"' => HasOpenQuote(name),
            _ => false,
        };
        var closes = end < words.Length && words[end] switch
        {
            ')' => Comes('(', backwards, ')'),
            '”' => Comes('“', backwards, '”') || Comes('„', backwards, '”'),
            '"' => HasOpenQuote(name),
            _ => false,
        };
        return words[(opens ? start - 1 : start)..(closes ? end + 1 : end)];
    }

    /// <summary>True where a sign comes, and before the other of its pair.</summary>
    private static bool Comes(char sign, string name, char other) => name.FirstOrDefault(one => one == sign || one == other) == sign;

    private static bool HasOpenQuote(string name) => name.Count(static sign => sign == '"') % 2 == 1;

    /// <summary>A case as the address of a portfolio has it, spelled out as a link; all else as it is.</summary>
    private static string Spelled(string text)
    {
        if (!InAddress.IsMatch(text))
        {
            return text;
        }

        var parts = text.Split('/').ToList();
        var first = parts.FindIndex(static part => part.Contains('=', StringComparison.Ordinal));
        return first < 0
            ? Result + text
            : $"{Result}{string.Join('/', parts[..first])}?"
                + string.Join('&', PathPairs.Of(string.Join('/', parts[first..]))
                    .Select(static pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
    }

    /// <summary>A link up to the words or cells behind it. A number in its query may have a comma.</summary>
    [GeneratedRegex(@"\G[^?\s\],;]*(?:\?(?:[^\s\],;]|[,;](?=[0-9]|\S{0,40}=))*)?")]
    private static partial Regex FromPath { get; }

    /// <summary>The end of a link as forums write it.</summary>
    [GeneratedRegex(@"\[/[a-z]+\]", RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    /// <summary>A link with its words, as a cell of a spreadsheet makes it.</summary>
    [GeneratedRegex(@"^=HYPERLINK\(""(?<link>[^""]*)""\s*[;,]\s*""(?<words>[^""]*)""\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Formula { get; }

    /// <summary>Of a list.</summary>
    [GeneratedRegex(@"^[0-9]+[.)]\s+")]
    private static partial Regex Number { get; }

    /// <summary>A whole one, which a gateway may have wrapped; the words before it are left alone.</summary>
    [GeneratedRegex(@"https?(?:://|%)\S+|^\S*%2f\S*$", RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }

    [GeneratedRegex("^[a-z]+/[0-9]+/[^:]", RegexOptions.IgnoreCase)]
    private static partial Regex InAddress { get; }
}
