namespace AiDeploy.Decisions;

/// <summary>What comes after some answers.</summary>
public abstract record Step
{
    private Step()
    {
    }

    /// <summary>This question comes next.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="AtMost">The most questions still asked, this one included.</param>
    public sealed record Ask(Question Question, int AtMost) : Step;

    /// <summary>Nothing is left to ask.</summary>
    /// <param name="Rules">The rule that holds; several where "I don't know yet" leaves it open, in table order.</param>
    public sealed record Conclude(ImmutableArray<Rule> Rules) : Step
    {
        /// <summary>What is recommended, each once, simple to complex.</summary>
        public ImmutableArray<Outcome> Outcomes { get; } = Distinct(Rules);
    }

    /// <summary>The outcomes of some rules, each once, simple to complex.</summary>
    internal static ImmutableArray<Outcome> Distinct(IEnumerable<Rule> rules) =>
        [.. rules
            .Select(static rule => rule.Outcome)
            .Distinct()
            .OrderBy(static outcome => outcome.Option?.Rank ?? -1)
            .ThenBy(static outcome => outcome.Line)
            .ThenBy(static outcome => outcome.Line)];
}

/// <summary>Where answers lead.</summary>
/// <param name="Answers">The answers in canonical order, without those that no longer matter.</param>
/// <param name="Walked">Those of them that were asked for, up to the first question that is still open.</param>
/// <param name="Next">What comes after the answers.</param>
public sealed record Position(Answers Answers, Answers Walked, Step Next);
