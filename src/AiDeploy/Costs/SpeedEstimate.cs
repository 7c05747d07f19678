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
    /// <summary>The slowest speed that can be typed: costs divide by it.</summary>
    private const decimal Slowest = 0.01m;

    /// <summary>How far the true speed may be off: every row of <c>speeds.yaml</c> lies within.</summary>
    private const decimal TimesLower = 3;
    private const decimal TimesHigher = 2;

    /// <summary>The low end of its range.</summary>
    public decimal Low => TokensPerSecond / TimesLower;

    /// <summary>The high end of its range.</summary>
    public decimal High => TokensPerSecond * TimesHigher;

    /// <summary>The speed of a workload on so many GPUs; null where the edition or the inputs don't tell it.</summary>
    /// <param name="gpus">GPUs that work as one.</param>
    /// <param name="countsInput">True to tell input and output together, false for output alone.</param>
    public static SpeedEstimate? Of(Workload of, int gpus, bool countsInput)
    {
        var efficiency = of.Share(Efficiency);
        var (bandwidth, teraflops) = (gpus * of[GpuBandwidth] * efficiency, gpus * of[GpuCompute] * efficiency);
        if (!of.Sheet.EstimatesSpeed || bandwidth == 0 || teraflops == 0)
        {
            return null;
        }

        var (tokensIn, tokensOut) = (of[TokensIn] + of[PassageTokens], Math.Max(1, of[TokensOut]));
        var conversations = Math.Max(1, of[Conversations]);
        var weights = of.OpenModel.WeightsRead(of[Bits], conversations);
        // On the way through an answer, half of it is there to be read again.
        var kept = conversations * of.OpenModel.ConversationGB(tokensIn + (tokensOut / 2));
        // Two operations for each of the billions of parameters that work on a token; a TFLOPS is a thousand billions a second.
        var tokenSeconds = 2 * of.OpenModel.Active / 1000 / teraflops;
        var step = Math.Max((weights + kept) / bandwidth, conversations * tokenSeconds);
        var prompt = tokensIn * tokenSeconds;
        var seconds = (tokensOut * step) + (conversations * prompt);
        if (seconds == 0)
        {
            return null;
        }

        var tokens = conversations * (countsInput ? tokensIn + tokensOut : tokensOut);
        return new(weights, step, prompt, Math.Max(Slowest, tokens / seconds));
    }
}
