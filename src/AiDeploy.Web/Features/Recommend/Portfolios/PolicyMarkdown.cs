namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>The policy for a document.</summary>
internal static class PolicyMarkdown
{
    public const string WhatData = "What data (fill in)";

    public static readonly ImmutableArray<string> ApprovedColumns =
        ["Product or model", "For what", "Up to tier", "Owner", "Approved on", "Review by"];

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) => PortfolioFiles.Answer(
        request, guide.Value, address, clock, Links.PolicySuffix + Links.MarkdownSuffix,
        static view => Results.Text(Write(new(view)), "text/markdown; charset=utf-8"),
        fewest: 0);

    /// <summary>A row for each case, and some to fill in.</summary>
    public static IEnumerable<string[]> ApprovedRows(PolicyView view) =>
    [
        .. view.Portfolio.Cases.Select(one =>
            new[] { "", one.Title, PolicyView.TierOf(one), "", "", DisplayText.Iso(view.Portfolio.Review) }),
        .. Enumerable.Range(0, Math.Max(1, PolicyView.ApprovedRows - view.Portfolio.Cases.Length))
            .Select(static _ => ApprovedColumns.Select(static _ => "").ToArray()),
    ];

    public static string Titles(IEnumerable<PortfolioCase> cases) => DisplayText.All([.. cases.Select(static one => one.Title)]);

    public static string Unplaced(PolicyView view) =>
        $"Nobody has placed the data of {Titles(view.Unplaced)} yet. Until then, work with made-up or public data.";

    private static string Write(PolicyView view)
    {
        var text = new StringBuilder("# Policy for using AI\n\n");
        text.Append("Draft of ").Append(DisplayText.Iso(view.Portfolio.Today)).Append(". In force from: … Owner: …\n");
        text.Append("\n## What may go where\n\n");
        text.Append(PortfolioMarkdown.Row("Tier", "Where it may be processed", WhatData, "Cases")).Append(PortfolioMarkdown.Rule(4));
        foreach (var tier in view.Tiers)
        {
            var where = string.Join(" or ", tier.Where.Select(static (answer, place) =>
                place == 0 ? answer.Text : DisplayText.Within(answer.Text)));
            text.Append(PortfolioMarkdown.Row(tier.Name, where, "", Titles(tier.Cases)));
        }

        if (!view.Unplaced.IsEmpty)
        {
            text.Append('\n').Append(MarkdownEscapes.Of(Unplaced(view))).Append('\n');
        }

        PortfolioMarkdown.Items(text, "In every tier", PolicyView.Rules);
        text.Append("\n## Approved list\n\n").Append(PortfolioMarkdown.Row(ApprovedColumns));
        text.Append(PortfolioMarkdown.Rule(ApprovedColumns.Length));
        foreach (var row in ApprovedRows(view))
        {
            text.Append(PortfolioMarkdown.Row(row));
        }

        return text.Append("\nMade from <").Append(view.Portfolio.Origin).Append(view.Portfolio.Policy).Append(">\n").ToString();
    }
}
