using System.Diagnostics;

namespace AiDeploy.Web.Shared;

/// <summary>A page that says what went wrong and where to go on.</summary>
public sealed record MessageView(
    int Status, string Title, string Text, string? Quoted, ImmutableArray<(string Address, string Label)> Ways, string SiteName) : IHasHead
{
    private const int MostMeant = 4;

    public Head Head => new($"{Title} – {SiteName}", Text, null, Index: false);

    /// <summary>For a link with answers that can't be used.</summary>
    internal static MessageView OfLink(Guide guide, AnswerLink link)
    {
        var (decision, site) = (link.Decision, guide.Site.Name);
        var restart = (Links.Decide(decision), "Start again");
        var version = $"version {decision.Version} of the {decision.Title.ToLowerInvariant()}";
        return link.Reading switch
        {
            ParsedAnswers.Unknown unknown => new(
                404,
                "We don’t know this answer",
                unknown.Question is null
                    ? $"A part of the link names no question of {version}:"
                    : $"The link answers “{unknown.Question.Text}” in a way that {version} doesn’t have:",
                DisplayText.Short(unknown.Segment),
                [GoOn(decision, unknown.Kept), restart],
                site),
            ParsedAnswers.Contradictory both => new(
                400,
                "This link answers a question twice",
                $"It gives two different answers to “{both.Question.Text}”, so it has no result.",
                null,
                [GoOn(decision, both.Kept), restart],
                site),
            _ => throw new InvalidOperationException("A link that is understood has no error page."),
        };
    }

    /// <summary>What the log calls a request that failed, for the visitor to tell us.</summary>
    internal static string Reference(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>For a status code without a page of its own.</summary>
    /// <param name="trace">What the log calls this request, if that is worth telling.</param>
    /// <param name="asked">The path that was asked for, where it may be one that was cut short.</param>
    public static MessageView OfStatus(Guide guide, int status, string? trace = null, string? asked = null)
    {
        var (title, text) = status switch
        {
            404 => (
                "This page isn’t here",
                "The address may be mistyped, or cut short where it was pasted. Nothing you answered is lost: answers live in the link "
                    + "itself."),
            405 or 501 => ("This address can’t do that", "It only answers to being opened."),
            413 => ("That was too much to send", "A question takes one short answer. Open it again and choose one."),
            415 => ("We can’t read what was sent", "A question takes an answer from its own form. Open it again and choose one."),
            429 => (
                "That was too fast",
                "One address can only send so much in a minute. Wait a moment, then open the page again; nothing you answered is lost."),
            503 => ("Too much at once", "Everything is at work. Open the page again in a few seconds."),
            >= 500 => (
                "Something broke on our side",
                "It has been logged. Open the page again in a minute; answers live in the link, so nothing is lost."
                    + (trace is null ? "" : " If you tell us about it, add this number:")),
            _ => ("We can’t read this request", "Open the page again from a link on this site."),
        };
        var restart = (Links.Decide(guide.Quick.Current), "Answer the questions");
        var meant = status == 404 && asked is { Length: > 1 }
            ? guide.Pages.Where(page => Links.Page(page).StartsWith(asked, StringComparison.Ordinal)).Take(MostMeant)
            : [];
        return new(
            status,
            title,
            text,
            trace,
            [.. meant.Select(static page => (Links.Page(page), page.Title)), (Links.Home, "Go to the start page"), restart],
            guide.Site.Name);
    }

    /// <summary>The question that the other answers lead to.</summary>
    private static (string Address, string Label) GoOn(Decision decision, Answers kept) => decision.Step(kept) is Step.Ask ask
        ? (Links.Next(decision, kept), $"Answer this instead: {ask.Question.Text}")
        : (Links.Recommendation(decision, kept), "See what the other answers lead to");
}
