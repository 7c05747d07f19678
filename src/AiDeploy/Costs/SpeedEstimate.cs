using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>
/// The speed of one replica, worked out where nothing was measured. Source: the roofline model (Williams, Waterman, Patterson, 2009):
/// a step takes as long as reading memory or computing does, whichever is slower.
/// </summary>
/// <param name="WeightsGB">GB of weights read for one step, in which every conversation gets a token.</param>
/// <param name="StepSeconds">Seconds of one step.</param>
/// <param name="PromptSeconds">Seconds to read one request, its passages included.</param>
/// <param name="TokensPerSecond">Tokens a second, of the kinds that the hosting plan counts.</param>
public sealed record SpeedEstimate(decimal WeightsGB, decimal StepSeconds, decimal PromptSeconds, decimal TokensPerSecond)
{
    /// <summary>How far the true speed may be off where nothing was measured: every row of <c>speeds.yaml</c> lies within.</summary>
    private const double TimesLower = 3;
    private const double TimesHigher = 2;

    /// <summary>How much of that doubt is left, 0 to 1: the less, the nearer a measured shape is.</summary>
    public double Doubt { get; init; } = 1;

    /// <summary>The low end of its range.</summary>
    public decimal Low => TokensPerSecond / (decimal)Math.Pow(TimesLower, Doubt);

    /// <summary>The high end of its range.</summary>
    public decimal High => TokensPerSecond * (decimal)Math.Pow(TimesHigher, Doubt);

    /// <summary>The speed of a workload on so many GPUs; null where the edition or the inputs don't tell it.</summary>
    /// <param name="gpus">GPUs that work as one.</param>
    /// <param name="countsInput">True to tell input and output together, false for output alone.</param>
    public static SpeedEstimate? Of(Workload of, int gpus, bool countsInput) => of.Sheet.EstimatesSpeed
        ? Replica.Of(of, gpus, input => of[input])
            .Speed(of[TokensIn] + of[PassageTokens], of[TokensOut], Math.Max(1, of[Conversations]), countsInput)
        : null;
}
