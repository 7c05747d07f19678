using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>
/// The measured speeds of a model, carried over to another shape of request. What was measured goes by the same factor above or below
/// its estimate as what is wanted. The factors of all measured shapes are mixed, the nearer ones weighing more, so that the speed never
/// jumps (inverse distance weighting: Shepard, 1968).
/// </summary>
internal static class ScaledSpeed
{
    /// <summary>From lengths or GPUs sixteen times apart on, a measurement leaves all the doubt of an estimate without one.</summary>
    private static readonly double Farthest = Math.Log(16);

    /// <summary>The least square of a distance: a shape that was measured has its own factor, and all but none of the others.</summary>
    private const double Nearest = 1e-12;

    /// <summary>What a measurement was made with, unless somebody gives it another value.</summary>
    private static readonly ImmutableArray<CostInput> MadeWith = [Bits, GpuMemory, GpuBandwidth, GpuCompute];

    /// <summary>The speed on so many GPUs; null where it was measured as it is wanted, or the inputs don't tell it.</summary>
    public static SpeedEstimate? Of(Workload of, int gpus, MeasuredSpeed nearest, bool countsInput)
    {
        var (tokensIn, tokensOut, measuredOn) = (of[TokensIn] + of[PassageTokens], of[TokensOut], nearest.Figures.Gpus);
        var away = Apart(gpus, measuredOn) + MadeWith.Sum(input => Apart(of[input], of.Start(input)));
        var doubt = nearest.Distance(tokensIn, tokensOut) + away;
        if (doubt == 0 || Replica.Of(of, gpus, input => of[input]).AtFullLoad(tokensIn, tokensOut, countsInput) is not { } wanted)
        {
            return null;
        }

        var then = Replica.Of(of, measuredOn, of.Start);
        var (factors, weights) = (0.0, 0.0);
        foreach (var speed in of.OpenModel.Speeds.Where(speed => speed.Figures.Gpus == measuredOn))
        {
            var estimated = then.AtFullLoad(speed.Figures.In, speed.Figures.Out, countsInput: false)!.TokensPerSecond;
            var weight = 1 / Math.Max(Nearest, Math.Pow(speed.Distance(tokensIn, tokensOut), 2));
            factors += weight * Math.Log((double)(speed.Figures.Rate / estimated));
            weights += weight;
        }

        return wanted with
        {
            TokensPerSecond = wanted.TokensPerSecond * (decimal)Math.Exp(factors / weights),
            Doubt = Math.Min(1, doubt / Farthest),
        };
    }

    private static double Apart(decimal one, decimal other) => Math.Abs(Math.Log((double)one / (double)other));
}
