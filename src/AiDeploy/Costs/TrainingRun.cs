namespace AiDeploy.Costs;

/// <summary>One run of training, billed by tokens.</summary>
/// <param name="Tokens">Training tokens of one pass over the examples.</param>
/// <param name="Epochs">Passes.</param>
/// <param name="ValidationTokens">Tokens of one validation.</param>
/// <param name="Validations">How often it is validated.</param>
/// <param name="Price">US dollars per million tokens.</param>
public sealed record TrainingRun(decimal Tokens, decimal Epochs, decimal ValidationTokens, decimal Validations, decimal Price)
{
    /// <summary>US dollars.</summary>
    public decimal Cost => ((Tokens * Epochs) + (ValidationTokens * Validations)) * Price / 1_000_000;
}
