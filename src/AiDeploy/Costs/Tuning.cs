namespace AiDeploy.Costs;

/// <summary>What fine-tuning costs besides answering: labels, training, people.</summary>
/// <param name="Examples">Labeled examples.</param>
/// <param name="LabelCost">US dollars an example.</param>
/// <param name="Checking">Share added for checking and a pilot, such as 0.3.</param>
/// <param name="Runs">Training runs until one is good.</param>
/// <param name="RunCost">US dollars a run.</param>
/// <param name="EngineerMonths">Months of engineers until the first release.</param>
/// <param name="EngineerCost">US dollars a month of one engineer, everything included.</param>
public sealed record Tuning(
    decimal Examples, decimal LabelCost, decimal Checking, decimal Runs, decimal RunCost, decimal EngineerMonths, decimal EngineerCost)
{
    /// <summary>US dollars for the labels.</summary>
    public decimal Labels => Examples * LabelCost * (1 + Checking);

    /// <summary>US dollars for the training runs.</summary>
    public decimal Training => Runs * RunCost;

    /// <summary>US dollars before the first answer.</summary>
    public decimal Upfront => Labels + Training + (EngineerMonths * EngineerCost);

    /// <summary>US dollars a month for doing it again some times a year, with a share of the labels renewed.</summary>
    public decimal RetrainingMonthly(decimal timesPerYear, decimal relabeledShare) => timesPerYear / 12 * (Training + (relabeledShare * Labels));
}

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
