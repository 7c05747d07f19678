namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>A portfolio in other forms.</summary>
internal static class PortfolioFiles
{
    public static IResult GetCsv(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) => Answer(
        request, guide.Value, address, clock, Links.CsvSuffix, static view => Csv(Sheet(view).ToCsv()));

    public static IResult GetSemicolonCsv(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) => Answer(
        request, guide.Value, address, clock, Links.SemicolonCsvSuffix, static view => Csv(Sheet(view).ToCsvWithDecimalCommas()));

    public static IResult GetMarkdown(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) => Answer(
        request, guide.Value, address, clock, Links.MarkdownSuffix,
        static view => Results.Text(PortfolioMarkdown.Write(view), "text/markdown; charset=utf-8"));

    public static IResult GetJson(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) => Answer(
        request, guide.Value, address, clock, Links.JsonSuffix, static view => PortfolioJson.Answer(view));

    /// <summary>Makes a file of a portfolio, at its one address.</summary>
    /// <param name="fewest">Cases that there must be.</param>
    public static IResult Answer(
        HttpRequest request, Guide guide, PublicAddress address, TimeProvider clock, string suffix, Func<PortfolioView, IResult> make,
        int fewest = PortfolioView.Fewest)
    {
        // Programs give the cases in one value, a line each, as people type them.
        var lines = request.Query["c"].OfType<string>().SelectMany(static value => value.Split('\n'));
        var view = PortfolioView.Of(guide, lines, DisplayText.Today(clock), request, address);
        if (view.Problem is not null || view.Cases.Length < fewest)
        {
            var message = view.Problem ?? "Name two cases at least";
            return AnswerFile.Refuse(StatusCodes.Status400BadRequest, message + ".");
        }

        var own = view.FileOf(suffix);
        return request.Path + request.QueryString == own ? make(view) : Results.LocalRedirect(own, permanent: true, preserveMethod: true);
    }

    private static SheetTable Sheet(PortfolioView view)
    {
        var code = view.Money?.Currency.Id ?? "usd";
        return new(
            "Portfolio",
            [
                "case", "kind_of_work", "advice", "option", "data_may_go", "processed_by", "duties", $"months12_{code}",
                $"months12_low_{code}", $"months12_high_{code}", "prices_of", "owner", "review_by", "still_open", "address",
            ],
            from one in view.Cases
            select new object[]
            {
                one.Title,
                one.Kind,
                one.View.Headline,
                one.Option,
                one.Data,
                one.Processor,
                Joined(one.Duties.Select(static duty => duty.Text), PortfolioText.NoDuties(one)),
                Told(one.Costs?.Likely),
                Told(one.Costs?.Low),
                Told(one.Costs?.High),
                one.View.Costs is { } costs ? DisplayText.Iso(costs.Workload.Sheet.Day) : "",
                "",
                DisplayText.Iso(view.Review),
                Joined(one.Open, PortfolioText.NothingOpen),
                view.Origin + one.Link,
            });

        object Told(decimal? dollars) => dollars is { } known ? PortfolioText.Cents(view.Money!, known) : "";
    }

    private static string Joined(IEnumerable<string> texts, string none) => string.Join("; ", texts.DefaultIfEmpty(none));

    private static IResult Csv(byte[] table) => Results.File(table, "text/csv; charset=utf-8", "ai-portfolio.csv");
}
