using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>GPUs that serve a model as one, and how fast they do by their figures.</summary>
/// <param name="MemoryGB">GB of memory that can be used.</param>
/// <param name="Bandwidth">GB a second read from memory, as far as it is reached.</param>
/// <param name="Teraflops">TFLOPS, as far as they are reached.</param>
internal sealed record Replica(OpenModel Model, decimal Bits, decimal MemoryGB, decimal Bandwidth, decimal Teraflops)
{
    /// <summary>The slowest speed that can be typed: costs divide by it.</summary>
    private const decimal Slowest = 0.01m;

    /// <summary>The most conversations at once that any measurement of <c>speeds.yaml</c> tried.</summary>
    private const decimal MostAtOnce = 512;

    /// <summary>So many GPUs, with figures of their own.</summary>
    public static Replica Of(Workload of, decimal gpus, Func<CostInput, decimal> figure)
    {
        var reached = gpus * of.Share(Efficiency);
        var memory = gpus * figure(GpuMemory) * figure(GpuUsable) / 100;
        return new(of.OpenModel, figure(CostInput.Bits), memory, reached * figure(GpuBandwidth), reached * figure(GpuCompute));
    }

    /// <summary>The speed with as many conversations as the memory holds.</summary>
    public SpeedEstimate? AtFullLoad(decimal tokensIn, decimal tokensOut, bool countsInput)
    {
        var one = Model.ConversationGB(tokensIn + Math.Max(1, tokensOut));
        var fit = one > 0 ? (MemoryGB - Model.NeedGB(Bits, 0, 0)) / one : MostAtOnce;
        return Speed(tokensIn, tokensOut, Math.Clamp(fit, 1, MostAtOnce), countsInput);
    }

    /// <summary>The speed with so many conversations at once; null where the figures don't tell it.</summary>
    /// <param name="countsInput">True to tell input and output together, false for output alone.</param>
    public SpeedEstimate? Speed(decimal tokensIn, decimal tokensOut, decimal conversations, bool countsInput)
    {
        if (Bandwidth == 0 || Teraflops == 0)
        {
            return null;
        }

        tokensOut = Math.Max(1, tokensOut);
        var weights = Model.WeightsRead(Bits, conversations);
        // On the way through an answer, half of it is there to be read again.
        var kept = conversations * Model.ConversationGB(tokensIn + (tokensOut / 2));
        // Two operations for each of the billions of parameters that work on a token; a TFLOPS is a thousand billions a second.
        var tokenSeconds = 2 * (double)Model.Active / 1000 / (double)Teraflops;
        // A page compares hundreds of speeds, and an estimate has no use for 28 digits.
        var (answered, atOnce) = ((double)tokensOut, (double)conversations);
        var step = Math.Max((double)(weights + kept) / (double)Bandwidth, atOnce * tokenSeconds);
        var prompt = (double)tokensIn * tokenSeconds;
        var seconds = (answered * step) + (atOnce * prompt);
        if (seconds == 0)
        {
            return null;
        }

        var tokens = atOnce * (double)(countsInput ? tokensIn + tokensOut : tokensOut);
        return new(weights, (decimal)step, (decimal)prompt, Math.Max(Slowest, (decimal)(tokens / seconds)));
    }
}
