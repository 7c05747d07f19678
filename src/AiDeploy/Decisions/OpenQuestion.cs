namespace AiDeploy.Decisions;

/// <summary>A question answered with "I don't know yet", and what each of its answers would leave possible.</summary>
/// <param name="question">The question.</param>
/// <param name="outcomes">The outcomes that each of its answers leaves, in their order.</param>
/// <param name="arrange">Where each answer leads; made when it is shown, since arranging takes long.</param>
public sealed class OpenQuestion(
    Question question, ImmutableArray<ImmutableArray<Outcome>> outcomes, Func<ImmutableArray<Counterfactual>> arrange)
{
    private readonly Lazy<ImmutableArray<Counterfactual>> ways = new(arrange);

    /// <summary>The question.</summary>
    public Question Question { get; } = question;

    /// <summary>The outcomes that each of its answers leaves, in their order.</summary>
    public ImmutableArray<ImmutableArray<Outcome>> Outcomes { get; } = outcomes;

    /// <summary>Where each of its answers leads.</summary>
    public ImmutableArray<Counterfactual> Ways => ways.Value;

    /// <summary>The answers that leave an outcome possible.</summary>
    public ImmutableArray<Answer> Leaving(Outcome outcome) =>
        [.. Question.Answers.Zip(Outcomes).Where(way => way.Second.Contains(outcome)).Select(static way => way.First)];
}
