namespace AiDeploy.Costs;

/// <summary>A model to host, in its published shape.</summary>
/// <param name="Price">The row its shape stands in.</param>
/// <param name="Parameters">Billions of parameters.</param>
/// <param name="KeyValueHeads">Key and value heads of a layer.</param>
/// <param name="HeadSize">Numbers of a head.</param>
/// <param name="Speeds">What was measured; empty where nothing was.</param>
public sealed record OpenModel(
    Price Price, decimal Parameters, decimal Layers, decimal KeyValueHeads, decimal HeadSize, ImmutableArray<MeasuredSpeed> Speeds)
{
    /// <summary>Bytes of a number in the KV cache: 16 bits, however the weights are stored.</summary>
    private const decimal CacheBytes = 2;

    /// <summary>The model in a row of kind <see cref="PriceKind.Shape"/>.</summary>
    public static OpenModel Of(Price price, DatedAmounts amounts, ImmutableArray<MeasuredSpeed> speeds)
    {
        return new(price, Amount("parameters"), Amount("layers"), Amount("heads"), Amount("size"), speeds);

        decimal Amount(string name) => amounts[name]!.Value;
    }

    /// <summary>GB of memory for weights of so many bits and for so many conversations at once, whose keys and values are cached.</summary>
    public decimal NeedGB(decimal bits, decimal contextTokens, decimal conversations)
    {
        var conversation = 2 * Layers * KeyValueHeads * HeadSize * CacheBytes * contextTokens / 1_000_000_000;
        return (Parameters * (bits / 8)) + (conversation * conversations);
    }

    /// <summary>
    /// The measured shape nearest to a request; null where nothing was measured. A shape limited by the same work, reading or
    /// writing, is always nearer than one that isn't.
    /// </summary>
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

    /// <summary>True where input outweighs output more than eight times: then reading limits the speed, so all tokens count.</summary>
    public static bool IsInputHeavy(decimal tokensIn, decimal tokensOut) => tokensIn > 8 * tokensOut;

    /// <summary>How far another shape of request is: the factors between their inputs and their outputs, as logarithms.</summary>
    public double Distance(double otherLogIn, double otherLogOut) => Math.Abs(logIn - otherLogIn) + Math.Abs(logOut - otherLogOut);
}
