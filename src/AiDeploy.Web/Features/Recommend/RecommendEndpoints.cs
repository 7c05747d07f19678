using AiDeploy.Web.Features.Recommend.Portfolios;

namespace AiDeploy.Web.Features.Recommend;

internal static class RecommendEndpoints
{
    public static void MapRecommend(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.OEmbed, EndpointPatterns.GetAndHead, OEmbed.Get);
        foreach (var pattern in EndpointPatterns.BelowStates(Links.DataSuffix).Append("/recommendation/{decision}" + Links.DataSuffix))
        {
            app.MapMethods(pattern, EndpointPatterns.GetAndHead, DecisionJson.Get);
        }

        app.MapMethods(EndpointPatterns.BelowResults(Links.RecordSuffix), EndpointPatterns.GetAndHead, DecisionRecord.Get);
        app.MapMethods("/recommendation/{decision}" + Links.RecordSuffix, EndpointPatterns.GetAndHead, GetAskedRecord);
        app.MapMethods(EndpointPatterns.BelowResults(Links.FeedSuffix), EndpointPatterns.GetAndHead, RecommendationFeed.Get);
        app.MapMethods(EndpointPatterns.BelowResults(Links.ReminderSuffix), EndpointPatterns.GetAndHead, ReviewIcs.Get);
        MapPortfolio(app);
        var pictures = app.MapGroup("").RequireRateLimiting(Policies.Drawings).WithSecurityHeadersPolicy(Policies.Picture);
        pictures.MapMethods(EndpointPatterns.BelowResults(Links.QrSuffix), EndpointPatterns.GetAndHead, QrSvg.Get);
        pictures.MapMethods(EndpointPatterns.BelowResults(Links.CardSuffix), EndpointPatterns.GetAndHead, GetCard);
    }

    private static IResult GetAskedRecord(HttpRequest request, CurrentGuide guide) =>
        AnswerFile.Asked(request, guide.Value, "/recommendation", Links.RecordSuffix) is { } asked
            ? Results.LocalRedirect(asked, preserveMethod: true)
            : AnswerFile.Refuse(
                StatusCodes.Status404NotFound, "Name a decision of this guide, and the answers whose result the record is for: answers=…");

    private static void MapPortfolio(IEndpointRouteBuilder app)
    {
        const string Policy = Links.PortfolioStart + Links.PolicySuffix + Links.MarkdownSuffix;
        app.MapMethods(Links.PortfolioStart + Links.CsvSuffix, EndpointPatterns.GetAndHead, PortfolioFiles.GetCsv);
        app.MapMethods(Links.PortfolioStart + Links.SemicolonCsvSuffix, EndpointPatterns.GetAndHead, PortfolioFiles.GetSemicolonCsv);
        app.MapMethods(Links.PortfolioStart + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PortfolioFiles.GetMarkdown);
        app.MapMethods(Links.PortfolioStart + Links.JsonSuffix, EndpointPatterns.GetAndHead, PortfolioFiles.GetJson);
        app.MapMethods(Policy, EndpointPatterns.GetAndHead, PolicyMarkdown.Get);
    }

    private static IResult GetCard(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.CardSuffix, static view =>
            CardPainter.Answer(view.Guide, view.Picture));
}
