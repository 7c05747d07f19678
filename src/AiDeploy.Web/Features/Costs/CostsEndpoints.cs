namespace AiDeploy.Web.Features.Costs;

internal static class CostsEndpoints
{
    public static void MapCosts(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.CostsStart + Links.CsvSuffix, EndpointPatterns.GetAndHead, CostFiles.GetCsv);
        app.MapMethods(Links.CostsStart + Links.SemicolonCsvSuffix, EndpointPatterns.GetAndHead, CostFiles.GetSemicolonCsv);
        app.MapMethods(Links.CostsStart + Links.InputsCsvSuffix, EndpointPatterns.GetAndHead, CostFiles.GetInputsCsv);
        app.MapMethods(Links.CostsStart + Links.WorkbookSuffix, EndpointPatterns.GetAndHead, CostFiles.GetWorkbook);
        app.MapMethods(Links.CostsStart + Links.FeedSuffix, EndpointPatterns.GetAndHead, CostsFeed.Get);
        app.MapMethods(Links.CostsStart + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, CostFiles.GetMarkdown);
        app.MapMethods(Links.CostsStart + Links.JsonSuffix, EndpointPatterns.GetAndHead, CostsJson.Get);
        app.MapMethods(Links.CompareCostsStart + Links.CsvSuffix, EndpointPatterns.GetAndHead, CompareCostsFiles.GetCsv);
        app.MapMethods(
            Links.CompareCostsStart + Links.SemicolonCsvSuffix, EndpointPatterns.GetAndHead, CompareCostsFiles.GetSemicolonCsv);
        app.MapMethods(Links.CompareCostsStart + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, CompareCostsFiles.GetMarkdown);
        app.MapMethods(Links.CostsStart + "/{**inputs:regex(^.+/card\\.png$)}", EndpointPatterns.GetAndHead, GetCard)
            .RequireRateLimiting(Policies.Drawings).WithSecurityHeadersPolicy(Policies.Picture);
    }

    /// <summary>The inputs stand in the path: <c>/costs/as-of=2026-11-25/requests=2000000/card.png</c>.</summary>
    private static IResult GetCard(HttpRequest request, CurrentGuide guide, PublicAddress address, string inputs)
    {
        var view = CostsView.Of(guide.Value, PathPairs.Of(inputs[..^Links.CardSuffix.Length]), address.Of(request, ""));
        if (!view.Problems.IsEmpty || !view.HasResult)
        {
            return Results.NotFound();
        }

        var own = Links.CostsCard(view.Workload, view.For);
        return own == request.Path.Value
            ? CardPainter.Answer(guide.Value, view.Picture)
            : Results.LocalRedirect(own, permanent: true, preserveMethod: true);
    }
}
