namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>What cases with one kind of ending come to.</summary>
/// <param name="Costs">Of those whose costs are known; null where none are.</param>
/// <param name="Counted">How many of them.</param>
public sealed record PortfolioTotal(string Name, int Cases, int Counted, CostRange? Costs)
{
    internal static PortfolioTotal Of(string name, IEnumerable<PortfolioCase> cases)
    {
        var all = cases.ToList();
        var known = all.Select(static one => one.Costs).OfType<CostRange>().ToList();
        var sum = new CostRange(
            known.Sum(static one => one.Low), known.Sum(static one => one.Likely), known.Sum(static one => one.High));
        return new(name, all.Count, known.Count, known.Count == 0 ? null : sum);
    }
}
