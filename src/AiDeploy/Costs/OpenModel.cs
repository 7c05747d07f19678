using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>A model to host.</summary>
/// <param name="Row">The row its shape stands in.</param>
/// <param name="Shape">Its published shape.</param>
/// <param name="Speeds">What was measured; empty where nothing was.</param>
public sealed record OpenModel(Row Row, ModelShape Shape, ImmutableArray<MeasuredSpeed> Speeds)
{
    /// <summary>Bytes of a number in the KV cache: 16 bits, however the weights are stored.</summary>
    private const decimal CacheBytes = 2;

    /// <summary>True where somebody gave it another shape than its row says; then no measured speed holds for it.</summary>
    public bool HasOwnShape { get; private init; }

    /// <summary>The same model where the shape is its own, else one of that shape that nobody measured.</summary>
    internal OpenModel WithShape(ModelShape shape) =>
        shape == Shape ? this : this with { Shape = shape, Speeds = [], HasOwnShape = true };

    /// <summary>GB of memory for weights of so many bits and for so many conversations at once, whose keys and values are cached.</summary>
    public decimal NeedGB(decimal bits, decimal contextTokens, decimal conversations) =>
        WeightsGB(bits) + (ConversationGB(contextTokens) * conversations);

    /// <summary>GB of the keys and values of one conversation.</summary>
    internal decimal ConversationGB(decimal tokens) =>
        2 * Shape.Layers * Shape.Heads * Shape.Size * CacheBytes * tokens / 1_000_000_000;

    /// <summary>Billions of parameters that work on a token.</summary>
    internal decimal Active => Math.Min(Shape.Active ?? Shape.Parameters, Shape.Parameters);

    /// <summary>
    /// GB of weights read when so many conversations get a token each. In a mixture of experts each token works with a share of the
    /// weights. We take them to be any: then n tokens leave (1 − share) to the power of n of the weights unread.
    /// </summary>
    internal decimal WeightsRead(decimal bits, decimal tokens)
    {
        if (Active == Shape.Parameters)
        {
            return WeightsGB(bits);
        }

        var unread = Math.Pow((double)(1 - (Active / Shape.Parameters)), (double)tokens);
        return WeightsGB(bits) * (1 - (decimal)unread);
    }

    private decimal WeightsGB(decimal bits) => Shape.Parameters * (bits / 8);

    /// <summary>The measured shape nearest to a request; null where nothing was measured.</summary>
    /// <param name="byWork">True where a shape limited by the same work, reading or writing, is always nearer than one that isn't.</param>
    public MeasuredSpeed? Nearest(decimal tokensIn, decimal tokensOut, bool byWork)
    {
        var heavy = MeasuredSpeed.IsInputHeavy(tokensIn, tokensOut);
        return Speeds
            .OrderBy(speed => byWork && MeasuredSpeed.IsInputHeavy(speed.Figures.In, speed.Figures.Out) != heavy)
            .ThenBy(speed => speed.Distance(tokensIn, tokensOut))
            .FirstOrDefault();
    }
}

/// <summary>A measured speed of an open model.</summary>
/// <param name="Row">The row it stands in.</param>
/// <param name="Figures">What was measured.</param>
public sealed record MeasuredSpeed(Row Row, SpeedFigures Figures)
{
    private readonly double logIn = Math.Log((double)Figures.In);
    private readonly double logOut = Math.Log((double)Figures.Out);

    /// <summary>Tokens a second, input included.</summary>
    public decimal TotalRate => Figures.Rate * (Figures.In + Figures.Out) / Figures.Out;

    /// <summary>True where input outweighs output more than eight times: then reading limits the speed, so all tokens count.</summary>
    public static bool IsInputHeavy(decimal tokensIn, decimal tokensOut) => tokensIn > 8 * tokensOut;

    /// <summary>How far another shape of request is: the factors between their inputs and their outputs, as logarithms.</summary>
    public double Distance(decimal tokensIn, decimal tokensOut) =>
        Math.Abs(logIn - Math.Log((double)Math.Max(1, tokensIn))) + Math.Abs(logOut - Math.Log((double)Math.Max(1, tokensOut)));
}
