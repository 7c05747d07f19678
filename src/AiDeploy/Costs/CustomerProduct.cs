using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>
/// A product that answers customers and is billed by the conversation. It stands beside the options to compare and is none of them:
/// it does one job, and other software can't use it.
/// </summary>
/// <param name="Row">Its price.</param>
/// <param name="Billed">Conversations a month that are billed; each request counts as one.</param>
/// <param name="Low">US dollars a month at least.</param>
/// <param name="High">US dollars a month at most.</param>
public sealed record CustomerProduct(Row Row, decimal Billed, decimal Low, decimal High)
{
    /// <summary>Those that the workload's edition knows, the cheapest first; none where one's own people use it.</summary>
    public static ImmutableArray<CustomerProduct> Of(Workload workload) => workload.Choices.ForCustomers
        ? [.. workload.Sheet.Prices.Where(static row => row.BillsSolvedOnly is not null)
            .Select(row => Of(workload, row)).OrderBy(static one => one.Low)]
        : [];

    private static CustomerProduct Of(Workload workload, Row row)
    {
        var price = (UsePrice)workload.Sheet[row].Figures;
        var billed = workload[CostInput.Requests] * (row.BillsSolvedOnly == true ? workload.Share(CostInput.SolvedShare) : 1);
        return new(row, billed, billed * (price.Amount ?? price.Low!.Value), billed * (price.Amount ?? price.High!.Value));
    }
}
