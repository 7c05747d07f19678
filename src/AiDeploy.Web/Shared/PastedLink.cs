using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>The pasted link of a recommendation: a whole address or its path, with what chats and mail programs do to it.</summary>
/// <param name="Recommendation">What it leads to; null where it is of no use.</param>
/// <param name="Problem">What is wrong with it and what to do.</param>
internal sealed partial record PastedLink(Recommendation? Recommendation, DecisionHistory? History, string? Problem)
{
    private const string Start = "/recommendation/";

    /// <summary>Reads it; <paramref name="origins"/> are the hosts it may name.</summary>
    public static PastedLink Read(Guide guide, string pasted, params ReadOnlySpan<string> origins)
    {
        var text = WrappedAddress.Unwrapped(pasted);
        var at = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            var isLink = text.Contains("://", StringComparison.Ordinal);
            return Of("Paste the link of a recommendation: its address contains /recommendation/"
                + (isLink ? ". Open this one, and copy the address from the browser" : ""));
        }

        if (ForeignHost(text[..at], origins) is { } host)
        {
            return Of($"This link leads to {host}. Paste the link of a recommendation made here");
        }

        const string Again = "Copy it again from the page with the recommendation";
        // A field of one line drops the break behind the sign that a mail program broke the link with.
        var path = text[at..].Split('?', '#', '&', ' ', '\n')[0].Replace("=", "", StringComparison.Ordinal);
        var segments = PastedAddress.Path(path).Split('/');
        var link = segments.Length > 3 && int.TryParse(segments[3], out var version)
            ? AnswerLink.Read(guide, segments[2], version, string.Join('/', segments[4..]))
            : null;
        return link?.Reading switch
        {
            null => Of($"This link names no decision of this guide. {Again}"),
            ParsedAnswers.Unknown { Segment: var segment } =>
                Of($"This link has an answer that the decision doesn’t know: {DisplayText.Short(segment)}. {Again}"),
            ParsedAnswers.Contradictory { Question.Text: var question } => Of($"This link answers “{question}” in two ways. {Again}"),
            ParsedAnswers.Understood { Answers: var answers } when Recommendation.Explain(link.Decision, answers) is { } found =>
                new(found, link.History, null),
            _ => Of("This link still has a question open. Answer it first, then paste the link of the recommendation"),
        };
    }

    /// <summary>The host that a link names before its path, if it is none of ours; null where it is, or where none is named.</summary>
    public static string? ForeignHost(string beforePath, ReadOnlySpan<string> origins)
    {
        var host = Scheme.Replace(beforePath, "").Split('/')[0];
        foreach (var origin in origins)
        {
            var (named, own) = (Added.Replace(host, ""), Added.Replace(origin, ""));
            if (named.Equals(own, StringComparison.OrdinalIgnoreCase) || WrappedAddress.IsPassedOn(named, own))
            {
                return null;
            }
        }

        return host.Length > 0 ? DisplayText.Short(host) : null;
    }

    /// <summary>With one slash, or none, where two belong.</summary>
    [GeneratedRegex("^.*(?:https?:/*|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme { get; }

    /// <summary>What people and programs put around the name of a host that it goes by.</summary>
    [GeneratedRegex(@"^www\.|:(?:80|443)$", RegexOptions.IgnoreCase)]
    private static partial Regex Added { get; }

    private static PastedLink Of(string problem) => new(null, null, problem);
}
