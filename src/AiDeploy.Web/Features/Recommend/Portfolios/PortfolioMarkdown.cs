namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>A portfolio for a document: CommonMark and tables, nothing else.</summary>
internal static class PortfolioMarkdown
{
    private static readonly ImmutableArray<string> Columns =
    [
        "Case", "Kind of work", "Advice", "Option", "Where data may go", "Who processes it", "Duties", "12 months", "Owner", "Review by",
        "Still open",
    ];

    public static string Write(PortfolioView view)
    {
        var text = new StringBuilder("# Portfolio of use cases\n\n");
        text.Append(Row(Columns)).Append(Rule(Columns.Length));
        foreach (var one in view.Cases)
        {
            var duties = string.Join("; ", one.Duties.Select(PortfolioText.Short).DefaultIfEmpty(PortfolioText.NoDuties(one)));
            text.Append(Row(
                one.Title, one.Kind, one.View.Headline, one.Option, one.Data, one.Processor, duties, PortfolioText.Cost(view, one), "",
                DisplayText.Iso(view.Review), string.Join("; ", one.Open.DefaultIfEmpty(PortfolioText.NothingOpen))));
        }

        text.Append("\n## What they come to\n\n").Append(Row("Option", "Cases", "12 months")).Append(Rule(3));
        foreach (var total in view.Totals.Append(view.Total))
        {
            var sum = total.Costs is { } costs ? PortfolioText.Sum(view.Money!, costs) : "Not known";
            text.Append(Row(total.Name, total.Cases.ToString(CultureInfo.InvariantCulture), sum));
        }

        text.Append('\n').Append(MarkdownEscapes.Of($"{PortfolioText.WhatCounts(view.Total)} {view.AmountsAre}".TrimEnd())).Append('\n');
        Items(text, "Duties in full", view.Duties.Select(static duty => $"{duty.Text} ({duty.Cases})"));
        Items(text, "Questions that hold up most cases", view.HeldUp.Take(PortfolioView.MostHeldUp).Select(open =>
            $"{open.Question.Text} Open in {open.Cases.Length} of {view.Cases.Length}: {DisplayText.All(open.Cases)}. "
                + OpenText.How(view.Guide, open.Decision, open.Question)));
        text.Append("\n## Links\n\n");
        foreach (var one in view.Cases)
        {
            text.Append("* ").Append(MarkdownEscapes.Of(one.Title)).Append(": <").Append(view.Origin).Append(one.Link).Append(">\n");
        }

        return text.Append("* This portfolio: <").Append(view.Origin).Append(view.Address).Append(">\n").ToString();
    }

    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownEscapes.Of))} |\n";

    public static string Rule(int columns) => $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n";

    public static void Items(StringBuilder text, string heading, IEnumerable<string> items)
    {
        foreach (var (place, item) in items.Index())
        {
            text.Append(place == 0 ? $"\n## {heading}\n\n" : "").Append("* ").Append(MarkdownEscapes.Of(item)).Append('\n');
        }
    }
}
