namespace AiDeploy.Costs;

/// <summary>A model to host.</summary>
/// <param name="Price">The row its shape stands in.</param>
/// <param name="Memory">Its shape, at 16 bits.</param>
/// <param name="Speeds">What was measured; empty where nothing was.</param>
public sealed record OpenModel(Price Price, ModelMemory Memory, ImmutableArray<MeasuredSpeed> Speeds)
{
    /// <summary>The model in a row of kind <see cref="PriceKind.Shape"/>.</summary>
    public static OpenModel Of(Price price, DatedAmounts amounts, ImmutableArray<MeasuredSpeed> speeds) =>
        new(price, new(amounts["parameters"]!.Value, 2, amounts["layers"]!.Value, amounts["heads"]!.Value, amounts["size"]!.Value, 2), speeds);

    /// <summary>The measured shape nearest to a request, of those limited by the same (reading or writing) where there are any; null where nothing was measured.</summary>
    public MeasuredSpeed? Nearest(decimal tokensIn, decimal tokensOut)
    {
        var heavy = MeasuredSpeed.IsInputHeavy(tokensIn, tokensOut);
        var (logIn, logOut) = (Math.Log((double)Math.Max(1, tokensIn)), Math.Log((double)Math.Max(1, tokensOut)));
        return Speeds.MinBy(speed => (MeasuredSpeed.IsInputHeavy(speed.TokensIn, speed.TokensOut) != heavy, speed.Distance(logIn, logOut)));
    }
}

/// <summary>A measured speed of an open model.</summary>
/// <param name="Price">The row it stands in.</param>
/// <param name="TokensIn">Input tokens of a request.</param>
/// <param name="TokensOut">Output tokens of a request.</param>
/// <param name="Rate">Output tokens a second of one replica.</param>
public sealed record MeasuredSpeed(Price Price, decimal TokensIn, decimal TokensOut, decimal Rate, decimal Gpus)
{
    private readonly double logIn = Math.Log((double)TokensIn);
    private readonly double logOut = Math.Log((double)TokensOut);

    /// <summary>The speed in a row of kind <see cref="PriceKind.Speed"/>.</summary>
    public static MeasuredSpeed Of(Price price, DatedAmounts amounts) =>
        new(price, amounts["in"]!.Value, amounts["out"]!.Value, amounts["rate"]!.Value, amounts["gpus"]!.Value);

    /// <summary>Tokens a second, input included.</summary>
    public decimal TotalRate => Rate * (TokensIn + TokensOut) / TokensOut;

    /// <summary>True for requests whose input outweighs their output more than eight times: reading limits them, so all tokens count.</summary>
    public static bool IsInputHeavy(decimal tokensIn, decimal tokensOut) => tokensIn > 8 * tokensOut;

    /// <summary>How far another shape of request is: the factors between their inputs and their outputs, as logarithms.</summary>
    public double Distance(double otherLogIn, double otherLogOut) => Math.Abs(logIn - otherLogIn) + Math.Abs(logOut - otherLogOut);
}

/// <summary>How much memory a model needs, from its published shape.</summary>
/// <param name="Parameters">Billions of parameters.</param>
/// <param name="BytesPerParameter">2 for 16 bits, 1 for FP8, 0.5 for 4 bits.</param>
/// <param name="KeyValueHeads">Key and value heads of a layer.</param>
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
