namespace AiDeploy.Costs;

/// <summary>A measured speed of an open model.</summary>
/// <param name="Price">The row it stands in.</param>
/// <param name="TokensIn">Input tokens of a request.</param>
/// <param name="TokensOut">Output tokens of a request.</param>
/// <param name="Rate">Output tokens a second of one replica.</param>
/// <param name="Gpus">GPUs of that replica.</param>
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
