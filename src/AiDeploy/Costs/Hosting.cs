namespace AiDeploy.Costs;

/// <summary>An open model on machines rented by the hour.</summary>
/// <param name="TokensPerSecond">Measured tokens a second of one replica, for this shape of request and latency.</param>
/// <param name="Peak">How many times the average the busiest hour brings.</param>
/// <param name="Utilization">Share of the measured speed to plan with, 0 to 1.</param>
/// <param name="Spare">Replicas that stand by.</param>
/// <param name="GpusPerReplica">GPUs of one replica.</param>
/// <param name="GpuHour">US dollars a GPU and hour.</param>
/// <param name="FixedMonthly">US dollars a month for people and everything else, whatever the volume.</param>
public sealed record Hosting(
    decimal TokensPerSecond, decimal Peak, decimal Utilization, decimal Spare, decimal GpusPerReplica, decimal GpuHour, decimal FixedMonthly)
{
    /// <summary>Tokens a second, averaged over a month.</summary>
    public static decimal AverageSpeed(decimal requests, decimal tokensPerRequest) => requests * tokensPerRequest / Month.Seconds;

    /// <summary>Replicas that run, the spare ones included.</summary>
    public decimal Replicas(decimal requests, decimal tokensPerRequest) =>
        Math.Max(1, Math.Ceiling(AverageSpeed(requests, tokensPerRequest) * Peak / (TokensPerSecond * Utilization))) + Spare;

    /// <summary>US dollars a month for so many replicas' machines.</summary>
    public decimal Machines(decimal replicas) => replicas * GpusPerReplica * GpuHour * Month.Hours;

    /// <summary>Share of what the machines could do that is used, 0 to 1.</summary>
    public decimal Used(decimal requests, decimal tokensPerRequest) =>
        AverageSpeed(requests, tokensPerRequest) / (Replicas(requests, tokensPerRequest) * TokensPerSecond);

    /// <summary>Requests a month that so many active replicas can take.</summary>
    public decimal Capacity(decimal active, decimal tokensPerRequest) => active * TokensPerSecond * Utilization * Month.Seconds / (tokensPerRequest * Peak);
}
