using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>How much memory a model needs, from its published shape.</summary>
/// <param name="Parameters">Billions of parameters.</param>
/// <param name="BytesPerParameter">2 for 16 bits, 1 for FP8, 0.5 for 4 bits.</param>
/// <param name="Layers">Layers.</param>
/// <param name="KeyValueHeads">Key and value heads of a layer.</param>
/// <param name="HeadSize">Numbers of a head.</param>
/// <param name="CacheBytes">Bytes of a number in the KV cache.</param>
public sealed record ModelMemory(decimal Parameters, decimal BytesPerParameter, decimal Layers, decimal KeyValueHeads, decimal HeadSize, decimal CacheBytes)
{
    /// <summary>GPUs that can work as one: a node has eight at most.</summary>
    public static ImmutableArray<int> NodeSizes { get; } = [1, 2, 4, 8];

    /// <summary>GB of the weights.</summary>
    public decimal WeightsGB => Parameters * BytesPerParameter;

    /// <summary>GB that one conversation of so many tokens takes in the KV cache.</summary>
    public decimal ConversationGB(decimal contextTokens) => 2 * Layers * KeyValueHeads * HeadSize * CacheBytes * contextTokens / 1_000_000_000;

    /// <summary>GB for so many conversations at once.</summary>
    public decimal NeedGB(decimal contextTokens, decimal conversations) => WeightsGB + (ConversationGB(contextTokens) * conversations);

    /// <summary>GPUs to work as one; null where one node is too small.</summary>
    public int? Gpus(decimal contextTokens, decimal conversations, decimal gpuGB, decimal usableShare)
    {
        var fewest = Math.Ceiling(NeedGB(contextTokens, conversations) / (gpuGB * usableShare));
        return NodeSizes.Where(size => size >= fewest).Select(static size => (int?)size).FirstOrDefault();
    }
}
