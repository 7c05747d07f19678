namespace AiDeploy.Web.Features.Costs;

internal static class CostFiles
{
    public static IResult GetCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.CsvSuffix, static view => Csv(CostSheets.Bill(view).ToCsv(), "ai-costs.csv"));

    public static IResult GetSemicolonCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.SemicolonCsvSuffix,
        static view => Csv(CostSheets.Bill(view).ToCsvWithDecimalCommas(), "ai-costs.csv"));

    public static IResult GetInputsCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.InputsCsvSuffix,
        static view => Csv(CostSheets.Inputs(view).ToCsv(), "ai-costs-inputs.csv"));

    public static IResult GetWorkbook(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.WorkbookSuffix,
        static view => Results.Stream(output => CostWorkbook.WriteAsync(view, output), CostWorkbook.Type, "ai-costs.xlsx"));

    public static IResult GetMarkdown(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.MarkdownSuffix,
        static view => Results.Text(WriteMarkdown(view), "text/markdown; charset=utf-8"));

    /// <summary>Makes a file of an estimate, at its one address. One that names no day of prices leads to today's, for now.</summary>
    public static IResult Answer(HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<CostsView, IResult> make)
    {
        var view = CostsView.Of(guide, CostsView.Pairs(request.Query), address.Of(request, ""));
        var problems = view.Problems.Select(static problem => problem.Message).Append(LeftOutKeys.Problem(view.LeftOut, view.Replaced));
        if (problems.OfType<string>().ToList() is { Count: > 0 } messages)
        {
            return AnswerFile.Refuse(StatusCodes.Status400BadRequest, string.Join(". ", messages) + ".");
        }

        var own = AddressOf(view, suffix);
        return request.Path + request.QueryString == own
            ? make(view)
            : Results.LocalRedirect(own, permanent: view.IsPinned, preserveMethod: true);
    }

    /// <summary>The address of a file, with the name of its case; feed readers don’t learn that.</summary>
    public static string AddressOf(CostsView view, string suffix)
    {
        var file = Links.CostsFile(Links.Costs(view.Workload, view.For), suffix);
        return suffix == Links.FeedSuffix ? file : Links.Named(file, view.Case);
    }

    public static IResult Csv(byte[] table, string name) => Results.File(table, "text/csv; charset=utf-8", name);

    private static string WriteMarkdown(CostsView view)
    {
        string?[] cautions = [CostText.SeatWarning(view.Estimate), HeadlineText.CloseCall(view)];
        var caution = string.Concat(cautions.OfType<string>().Select(static warning => $"**{warning}**\n\n"));
        var currency = char.ToUpperInvariant(view.Workload.Currency.Plural[0]) + view.Workload.Currency.Plural[1..];
        var rate = CostText.Rate(view.Workload) is { } known ? $"{known}.\n\n" : "";
        var source = $"{rate}{currency}, prices of {DisplayText.Iso(view.Workload.Sheet.Day)}: <{view.Origin}{view.Address}>";
        var inputs = $"## Inputs\n\n{InputText.Table(view)}";
        var name = view.Case.Text.Length == 0 ? "" : $"{MarkdownEscapes.Of(view.Case.Text)}: ";
        return $"# {name}{view.Headline}\n\n{view.InOneLine}\n\n{caution}{PricedText.Table(view)}\n{inputs}\n{source}\n";
    }
}
