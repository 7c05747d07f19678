using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>The model to host beside the same model at hosts, so that like is compared with like.</summary>
/// <param name="IsChosen">True where the model behind the API is the very model to host.</param>
/// <param name="Hosts">The hosts of that model: those that take the requests first, then by cost; none for a shape of one's own.</param>
public sealed record SameModel(bool IsChosen, ImmutableArray<HostedModel> Hosts)
{
    /// <summary>The cheapest host that takes the requests; null where there is none.</summary>
    public HostedModel? Cheapest => Hosts.FirstOrDefault(static host => !host.Bill.IsTooLong);

    /// <summary>The same model at hosts, for the workload of an estimate; everything but the model behind the API stays.</summary>
    public static SameModel Of(CostEstimate estimate)
    {
        var (workload, open) = (estimate.Workload, estimate.Workload.OpenModel);
        var hosts = ModelBill.Of(workload, workload.Sheet.Models.Where(IsSame));
        return new(
            IsSame(workload.Model),
            [.. hosts.Select(bill => new HostedModel(bill, CostBreakEvens.Of(estimate.WithPricesOf(bill.Model)).HostingFrom))]);

        bool IsSame(Row model) => !open.HasOwnShape && model.OpenModel == open.Row.Id;
    }
}

/// <summary>An open model at a host that sells it by the token.</summary>
/// <param name="Bill">What it would charge.</param>
/// <param name="HostingFrom">Requests a month from which own machines are no dearer than this host; null where they never are.</param>
public sealed record HostedModel(ModelBill Bill, decimal? HostingFrom);
