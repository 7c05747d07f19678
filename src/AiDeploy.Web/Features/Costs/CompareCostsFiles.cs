namespace AiDeploy.Web.Features.Costs;

/// <summary>Estimates side by side in other forms.</summary>
internal static class CompareCostsFiles
{
    public static IResult GetCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.CsvSuffix, static view => Csv(CostSheets.Compared(view).ToCsv()));

    public static IResult GetSemicolonCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.SemicolonCsvSuffix,
        static view => Csv(CostSheets.Compared(view).ToCsvWithDecimalCommas()));

    public static IResult GetMarkdown(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.MarkdownSuffix,
        static view => Results.Text(WriteMarkdown(view), "text/markdown; charset=utf-8"));

    private static IResult Answer(
        HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<CompareCostsView, IResult> make)
    {
        var view = CompareCostsView.Of(guide, request, address);
        var problem = view.Problem?.Message ?? (view.HasResult ? null : "Name two estimates at least");
        if ((problem ?? LeftOutKeys.Problem(view.LeftOut, view.Replaced)) is { } message)
        {
            return AnswerFile.Refuse(StatusCodes.Status400BadRequest, message + ".");
        }

        var own = view.FileOf(suffix);
        return request.Path + request.QueryString == own
            ? make(view)
            : Results.LocalRedirect(own, permanent: view.IsPinned, preserveMethod: true);
    }

    private static string WriteMarkdown(CompareCostsView view)
    {
        var text = new StringBuilder("# Compare estimates\n\n");
        Row("Estimate", view.Estimates.Select(static (_, place) => $"{place + 1}"));
        text.Append("| --- |").Append(string.Concat(Enumerable.Repeat(" --- |", view.Estimates.Length))).Append('\n');
        foreach (var input in view.Inputs)
        {
            Row(input.Name + (input.Group is null ? "" : $" ({input.Group})"), input.Values);
        }

        foreach (var option in Option.All)
        {
            Row($"**{view.Guide[option].Name}**", view.Estimates.Select(one => Cell(option, one)));
        }

        Row(CompareCostsView.BreakEven, view.Estimates.Select(static one => CompareCostsView.BreakEvenOf(one) ?? "Not possible"));
        foreach (var (place, one) in view.Estimates.Index())
        {
            text.Append(place == 0 ? "\n" : "").Append(CultureInfo.InvariantCulture, $"{place + 1}. <{one.Origin}{one.Address}>\n");
        }

        return text.Append('\n').Append(view.AmountsAre).Append('\n').ToString();

        void Row(string name, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Prepend(name)).Append(" |\n");

        string Cell(Option option, CostsView one) => one.Estimate[option] is { Obstacle: null } cost
            ? $"{view.Money.Cents(cost.Upfront)} up front, {view.Money.Cents(cost.Monthly)} a month, "
                + $"{view.Money.Cents(cost.Total(CostEstimate.Months))} over 12 months{Standing(option, one)}"
            : "Not possible";

        string Standing(Option option, CostsView one) => view.BesideOf(option, one) is { Length: > 0 } known ? $" ({known})" : "";
    }

    private static IResult Csv(byte[] table) => CostFiles.Csv(table, "ai-costs-compared.csv");
}
