using System.Collections.Immutable;

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
