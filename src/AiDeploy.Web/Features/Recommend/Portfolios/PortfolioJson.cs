using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>A portfolio as data. <c>wwwroot/schemas/portfolio.1.json</c> describes it.</summary>
internal sealed record PortfolioJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string? Currency,
    string ReviewBy,
    ImmutableArray<PortfolioJson.CaseJson> Cases,
    ImmutableArray<PortfolioJson.TotalJson> Totals,
    ImmutableArray<PortfolioJson.HeldUpJson> HeldUp,
    string Permalink)
{
    internal sealed record CaseJson(
        string Name, string Decision, int Version, string? Job, string? Boundary, ImmutableArray<string> Outcomes, string Headline,
        string? Option, string ProcessedBy, ImmutableArray<string> Duties, RangeJson? Months12, string? PricesOf,
        ImmutableArray<string> Open, string Permalink);

    internal sealed record RangeJson(decimal Low, decimal Likely, decimal High);

    internal sealed record TotalJson(string Option, int Cases, int Counted, RangeJson? Months12);

    internal sealed record HeldUpJson(string Decision, string Question, ImmutableArray<string> Cases);

    public static IResult Answer(PortfolioView view) => Results.Json(Of(view), JsonFormats.Sparse);

    private static PortfolioJson Of(PortfolioView view) => new(
        view.Origin + Links.PortfolioSchema,
        view.Money?.Currency.Code,
        DisplayText.Iso(view.Review),
        [.. view.Cases.Select(one => Of(view, one))],
        [.. view.Totals.Append(view.Total).Select(total =>
            new TotalJson(total.Name, total.Cases, total.Counted, RangeOf(view, total.Costs)))],
        [.. view.HeldUp.Select(static open => new HeldUpJson(open.Decision.Id, open.Question.Id, open.Cases))],
        view.Origin + view.Address);

    private static CaseJson Of(PortfolioView view, PortfolioCase one) => new(
        one.Title,
        one.View.Decision.Id,
        one.View.Decision.Version,
        one.AnswerTo(PortfolioCase.Job),
        one.AnswerTo(PortfolioCase.Boundary),
        [.. one.View.Recommendation.Outcomes.Select(static outcome => outcome.Id)],
        one.View.Headline,
        one.View.Option?.Option.Id,
        one.Processor,
        [.. one.Duties.Select(static duty => duty.Text)],
        RangeOf(view, one.Costs),
        one.View.Costs is { } costs ? DisplayText.Iso(costs.Workload.Sheet.Day) : null,
        [.. one.View.ToFindOut.Select(static open => open.Question.Id)],
        view.Origin + one.Link);

    private static RangeJson? RangeOf(PortfolioView view, CostRange? range)
    {
        return range is null ? null : new(Told(range.Low), Told(range.Likely), Told(range.High));

        decimal Told(decimal dollars) => PortfolioText.Cents(view.Money!, dollars);
    }
}
