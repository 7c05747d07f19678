namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as a table for other programs.</summary>
internal static class CostFiles
{
    public static IResult GetCsv(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        Answer(request, guide.Value, address, Links.CsvSuffix, static view => Results.File(Encoding.UTF8.GetBytes(WriteCsv(view)), "text/csv; charset=utf-8", "ai-costs.csv"));

    public static IResult GetMarkdown(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        Answer(request, guide.Value, address, Links.MarkdownSuffix, static view => Results.Text(
            $"# {view.Headline}\n\n{view.InOneLine}\n\n{Caution(view)}{PricedText.Table(view)}\nUS dollars, prices of {DisplayText.Iso(view.Workload.Sheet.Day)}: <{view.Origin}{view.Address}>\n", "text/markdown; charset=utf-8"));

    /// <summary>Makes a file of an estimate, at its one address; says in few words what can't be used.</summary>
    public static IResult Answer(HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<CostsView, IResult> make)
    {
        var view = CostsView.Of(guide, CostsView.Pairs(request.Query), address.Of(request, ""));
        var own = Links.CostsFile(view.Problems.IsEmpty ? Links.Costs(view.Workload, view.For) : view.Address, suffix);
        return (view.Problems.IsEmpty, view.IsPinned) switch
        {
            (false, _) => Results.Problem(string.Join(" ", view.Problems.Select(static problem => problem.Message + ".")), statusCode: StatusCodes.Status400BadRequest),
            (_, false) => Results.LocalRedirect(own, permanent: false, preserveMethod: true),
            _ when request.Path + request.QueryString != own => Results.LocalRedirect(own, permanent: true, preserveMethod: true),
            _ => make(view),
        };
    }

    /// <summary>The inputs in a path: <c>as-of=2026-11-25/requests=2000000</c>. What holds no equals sign goes on with the value before.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string path)
    {
        var pairs = new List<(string Key, string Value)>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment.Split('=', 2) is [var key, var value])
            {
                pairs.Add((key, value));
            }
            else if (pairs.Count > 0)
            {
                pairs[^1] = (pairs[^1].Key, $"{pairs[^1].Value}/{segment}");
            }
        }

        return pairs.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value));
    }

    private static string Caution(CostsView view) => CostText.SeatWarning(view.Estimate) is { } warning ? $"**{warning}**\n\n" : "";

    /// <summary>Every line of every option that can be had, with the day of the prices and where the estimate stands; the lines add up to the totals.</summary>
    private static string WriteCsv(CostsView view)
    {
        var text = new StringBuilder("option,part,kind,up_front_usd,monthly_usd,ruled_out,prices_of,estimate\r\n");
        foreach (var cost in view.Estimate.Options.Where(static cost => cost.Obstacle is null))
        {
            var closed = view.Estimate.IsOpen(cost.Option) ? "no" : "yes";
            foreach (var (line, upfront, monthly) in new Bill(cost).Rows)
            {
                text.Append(CultureInfo.InvariantCulture, $"{cost.Option},\"{CostText.Name(line.Part)}\",{(line.IsPeople ? "work" : "technology")},{upfront:0.00},{monthly:0.00},{closed},{DisplayText.Iso(view.Workload.Sheet.Day)},{view.Origin}{view.Address}\r\n");
            }
        }

        return text.ToString();
    }
}
