using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>How a model would be hosted for a workload: on how many GPUs, at what speed.</summary>
/// <param name="Gpus">GPUs of one replica; null where one machine of eight is too small.</param>
/// <param name="ContextTokens">Tokens of a conversation kept in memory; a request with its passages and its answer always fits.</param>
/// <param name="NeedGB">GB of memory for the weights and the conversations of one replica.</param>
/// <param name="Measured">The measured speed it rests on; null where the reader gave one or none was measured.</param>
/// <param name="Estimate">
/// The estimated speed it rests on, or the measured one carried over to this shape of request; null where one was given, where it was
/// measured for this very shape, or where none can be told.
/// </param>
/// <param name="TokensPerSecond">Tokens a second of one replica; null where it is unknown.</param>
/// <param name="CountsInput">True when input tokens count toward the speed.</param>
public sealed record HostingPlan(
    int? Gpus,
    decimal ContextTokens,
    decimal NeedGB,
    MeasuredSpeed? Measured,
    SpeedEstimate? Estimate,
    decimal? TokensPerSecond,
    bool CountsInput)
{
    /// <summary>GPUs that can work as one: a machine has eight at most.</summary>
    private static readonly ImmutableArray<int> MachineSizes = [1, 2, 4, 8];

    /// <summary>Plans a workload.</summary>
    public static HostingPlan Of(Workload of)
    {
        var (tokensIn, tokensOut) = (of[TokensIn] + of[PassageTokens], of[TokensOut]);
        var context = Math.Max(of[CostInput.ContextTokens], tokensIn + tokensOut);
        var need = of.OpenModel.NeedGB(of[Bits], context, of[Conversations]);
        var nearest = of.OpenModel.Nearest(tokensIn, tokensOut, byWork: !of.Sheet.ScalesSpeeds);
        var isHeavy = MeasuredSpeed.IsInputHeavy(tokensIn, tokensOut);
        var rate = isHeavy ? nearest?.TotalRate : nearest?.Figures.Rate;

        // The speed was measured on so many GPUs, so fewer don't count even where the model would fit.
        var measuredOn = (int)(nearest?.Figures.Gpus ?? 1);
        var fewest = Math.Ceiling(need / (of[GpuMemory] * of.Share(GpuUsable)));
        var gpus = MachineSizes.Where(size => size >= fewest).Select(static size => (int?)size).FirstOrDefault();
        gpus = gpus < measuredOn ? measuredOn : gpus;
        if (of[Speed] > 0)
        {
            return new(gpus, context, need, null, null, of[Speed], isHeavy);
        }

        var estimate = gpus is { } together ? Estimated(of, together, nearest, isHeavy) : null;
        return new(gpus, context, need, nearest, estimate, estimate?.TokensPerSecond ?? rate, isHeavy);
    }

    /// <summary>False for an input that changes no plan. Some of the others change the bill of its machines.</summary>
    internal static bool Reads(CostInput input) =>
        input is TokensIn or TokensOut or PassageTokens or Speed or (>= Bits and <= Efficiency);

    private static SpeedEstimate? Estimated(Workload of, int gpus, MeasuredSpeed? nearest, bool isHeavy)
    {
        if (nearest is null)
        {
            return SpeedEstimate.Of(of, gpus, isHeavy);
        }

        return of.Sheet.ScalesSpeeds ? ScaledSpeed.Of(of, gpus, nearest, isHeavy) : null;
    }

    /// <summary>The machines of a workload; null where they can't be told.</summary>
    public ReplicaFleet? Machines(Workload of)
    {
        if (Gpus is not { } gpus || TokensPerSecond is not { } speed)
        {
            return null;
        }

        return new(speed, of[Peak], of.Share(Utilization), of[Spare], gpus, of[GpuHour]);
    }

    /// <summary>Tokens of a request that count toward the speed, those of requests sent again included.</summary>
    public decimal TokensPerRequest(Workload of)
    {
        var once = of[TokensOut] + (CountsInput ? of[TokensIn] + of[PassageTokens] : 0);
        return of.Sheet.CountsRetriesOnMachines ? once * (1 + of.Share(Retries)) : once;
    }
}

/// <summary>An open model on machines rented by the hour.</summary>
/// <param name="TokensPerSecond">Measured tokens a second of one replica, for this shape of request and latency.</param>
/// <param name="Peak">How many times the average the busiest hour brings.</param>
/// <param name="Utilization">Share of the measured speed to plan with, 0 to 1.</param>
/// <param name="Spare">Replicas that stand by.</param>
/// <param name="GpuHour">US dollars a GPU and hour.</param>
public sealed record ReplicaFleet(
    decimal TokensPerSecond, decimal Peak, decimal Utilization, decimal Spare, decimal GpusPerReplica, decimal GpuHour)
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
    public decimal Capacity(decimal active, decimal tokensPerRequest) =>
        active * TokensPerSecond * Utilization * Month.Seconds / (tokensPerRequest * Peak);
}
