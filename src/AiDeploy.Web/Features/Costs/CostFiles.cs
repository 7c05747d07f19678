namespace AiDeploy.Web.Features.Costs;

internal static class CostFiles
{
    public static IResult GetCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.CsvSuffix,
        static view => Results.File(Encoding.UTF8.GetBytes(WriteCsv(view)), "text/csv; charset=utf-8", "ai-costs.csv"));

    public static IResult GetMarkdown(HttpRequest request, CurrentGuide guide, PublicAddress address) => Answer(
        request, guide.Value, address, Links.MarkdownSuffix,
        static view => Results.Text(WriteMarkdown(view), "text/markdown; charset=utf-8"));

    /// <summary>Makes a file of an estimate, at its one address. One that names no day of prices leads to today's, for now.</summary>
    public static IResult Answer(HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<CostsView, IResult> make)
    {
        var view = CostsView.Of(guide, CostsView.Pairs(request.Query), address.Of(request, ""));
        if (!view.Problems.IsEmpty)
        {
            var messages = view.Problems.Select(static problem => problem.Message + ".");
            return Results.Problem(string.Join(" ", messages), statusCode: StatusCodes.Status400BadRequest);
        }

        var own = Links.CostsFile(Links.Costs(view.Workload, view.For), suffix);
        return request.Path + request.QueryString == own
            ? make(view)
            : Results.LocalRedirect(own, permanent: view.IsPinned, preserveMethod: true);
    }

    /// <summary>
    /// The inputs in a path: <c>as-of=2026-11-25/requests=2000000</c>. A segment without an equals sign belongs to the value before it.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string path)
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

    private static string WriteMarkdown(CostsView view)
    {
        var caution = CostText.SeatWarning(view.Estimate) is { } warning ? $"**{warning}**\n\n" : "";
        var currency = char.ToUpperInvariant(view.Workload.Currency.Plural[0]) + view.Workload.Currency.Plural[1..];
        var rate = CostText.Rate(view.Workload) is { } known ? $"{known}.\n\n" : "";
        var source = $"{rate}{currency}, prices of {DisplayText.Iso(view.Workload.Sheet.Day)}: <{view.Origin}{view.Address}>";
        var inputs = $"## Inputs\n\n{InputText.Table(view)}";
        return $"# {view.Headline}\n\n{view.InOneLine}\n\n{caution}{PricedText.Table(view)}\n{inputs}\n{source}\n";
    }

    /// <summary>Every line of every option that can be had; the lines add up to the totals.</summary>
    private static string WriteCsv(CostsView view)
    {
        var day = DisplayText.Iso(view.Workload.Sheet.Day);
        var code = view.Workload.Currency.Id;
        var text = new StringBuilder($"option,part,kind,up_front_{code},monthly_{code},ruled_out,prices_of,estimate\r\n");
        foreach (var cost in view.Estimate.Options.Where(static cost => cost.Obstacle is null))
        {
            var closed = view.Estimate.IsOpen(cost.Option) ? "no" : "yes";
            foreach (var (line, upfront, monthly) in new Bill(cost, view.Money).Rows)
            {
                var kind = line.IsPeople ? "work" : "technology";
                text.Append(CultureInfo.InvariantCulture, $"{cost.Option},\"{CostText.Name(line.Part)}\",{kind},")
                    .Append(CultureInfo.InvariantCulture, $"{upfront:0.00},{monthly:0.00},{closed},{day},{view.Origin}{view.Address}\r\n");
            }
        }

        return text.ToString();
    }
}
