using AiDeploy.Content;
using AiDeploy.Web.Cards;
using AiDeploy.Web.Components;
using AiDeploy.Web.Hosting;

namespace AiDeploy.Web.Sharing;

/// <summary>Share images: what a chat or a social network shows beside a link.</summary>
internal static class CardPng
{
    public static IResult GetHome(CurrentGuide guide) => Paint(guide.Value, OfHome(guide.Value));

    public static IResult GetOption(CurrentGuide guide, string option) =>
        Option.TryParse(option, out var known) ? Paint(guide.Value, OfOption(guide.Value, guide.Value[known])) : Results.NotFound();

    public static IResult GetRecommendation(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        AnswerFile.Of(request, guide.Value, Links.CardSuffix).Recommend(address, view => Paint(guide.Value, OfRecommendation(view)));

    public static Card OfHome(Guide guide) =>
        new("Off-the-shelf, API, fine-tuned or self-hosted", guide.Site.Title, guide.Site.Summary, new CardLine.Ladder(guide.Options, null));

    public static Card OfOption(Guide guide, OptionPage option) =>
        new($"Option {option.Option.Rank + 1} of 4, simple to complex", option.Page.Title, option.Line, new CardLine.Ladder(guide.Options, option.Option));

    public static Card OfRecommendation(RecommendationView view) => new(
        $"{(view.IsSettled ? "Recommendation" : "Not settled yet")} · {view.Decision.Title}",
        view.Headline,
        view.InOneLine,
        new CardLine.Route([.. view.Route.Stops.Select(static stop => stop.Closed.Length)], view.Options));

    /// <summary>The inputs stand in the path: <c>/costs/as-of=2026-11-25/requests=2000000/card.png</c>.</summary>
    public static IResult GetCosts(HttpRequest request, CurrentGuide guide, PublicAddress address, string inputs)
    {
        var view = CostsView.Of(guide.Value, CostFiles.Pairs(inputs[..^Links.CardSuffix.Length]), address.Of(request, ""));
        return !view.Problems.IsEmpty || !view.HasResult ? Results.NotFound()
            : Links.CostsCard(view.Workload, view.For) is var card && card != request.Path.Value ? Results.LocalRedirect(card, permanent: true, preserveMethod: true)
            : Paint(guide.Value, OfCosts(view));
    }

    public static Card OfCosts(CostsView view) => new(
        $"Estimate in US dollars · prices of {Shown.Day(view.Workload.Sheet.Day)}",
        view.Headline,
        view.InOneLine,
        new CardLine.Ladder(view.Guide.Options, view.Estimate.Cheapest?.Option));

    private static IResult Paint(Guide guide, Card card) => Results.Bytes(CardPainter.Paint(card, guide.Site.Name), "image/png");
}
