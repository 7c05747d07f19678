namespace AiDeploy.Web.Features.Costs;

/// <summary>What would be hosted: the memory it needs, and the machines that give it.</summary>
public sealed record SizingView(Workload Workload, HostingPlan Plan)
{
    /// <summary>Null where no machine holds the model, or its speed is not known.</summary>
    public ReplicaFleet? Machines { get; } = Plan.Machines(Workload);

    public string NeedGB => Tenths(Plan.NeedGB);

    public string GpuGB => Tenths(Workload[CostInput.GpuMemory] * Workload.Share(CostInput.GpuUsable));

    public decimal Replicas => Machines!.Replicas(Workload[CostInput.Requests], Plan.TokensPerRequest(Workload));

    public decimal Gpus => Replicas * Machines!.GpusPerReplica;

    /// <summary>The share of their speed that is used on average, in percent.</summary>
    public string Used =>
        (Machines!.Used(Workload[CostInput.Requests], Plan.TokensPerRequest(Workload)) * 100).ToString("0.#", CultureInfo.InvariantCulture);

    public string Speed => Plan.Estimate is { } estimate
        ? $"estimated: {CostText.About(estimate.TokensPerSecond)} {Unit}, "
            + $"between {CostText.About(estimate.Low)} and {CostText.About(estimate.High)}"
        : $"{CostText.Count(Math.Round(Plan.TokensPerSecond!.Value))} {Unit}";

    private string Unit => $"tokens a second, {(Plan.CountsInput ? "input included" : "output only")}";

    /// <summary>What bought machines cost each month of their use, to follow their price; empty where the sums count that.</summary>
    public string Spread => Workload is { Sheet.CountsPurchases: true, MonthlyWorth: > 0 and var worth }
        ? $" (spread over {CostText.Count(Workload[CostInput.HardwareMonths])} months: {new Money(Workload.Currency).Whole(worth)} a month)"
        : "";

    private static string Tenths(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);
}
