namespace AiDeploy.Decisions;

/// <summary>What another answer to one question does to a settled recommendation.</summary>
/// <param name="AlwaysChanges">True when any other answer to any one of the questions changes it for certain.</param>
/// <param name="Steady">The answers that make no difference on their own: no other answer to that question changes it.</param>
/// <param name="CheckFirst">
/// The answers to check first, at most <see cref="MostToCheck"/> of those that can change it. Answers it rests on come first; of
/// them, those whose change can only end at another option, since a mistake there costs the most; then it is the asking order.
/// </param>
public sealed record Firmness(bool AlwaysChanges, ImmutableArray<GivenAnswer> Steady, ImmutableArray<GivenAnswer> CheckFirst)
{
    /// <summary>More than two are checked by nobody.</summary>
    public const int MostToCheck = 2;

    /// <summary>What all changes of one answer say together; null where no known answer can be changed.</summary>
    internal static Firmness? Of(Outcome outcome, ImmutableArray<GivenAnswer> reasons, IReadOnlyList<OutcomeChange> changes)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        var byQuestion = changes.ToLookup(static change => change.From);
        return new(
            changes.All(change => !change.Outcomes.Contains(outcome)),
            [.. byQuestion.Where(others => !others.Any(CanChange)).Select(static others => others.Key)],
            [.. byQuestion
                .Where(others => others.Any(CanChange))
                .OrderByDescending(others => reasons.Contains(others.Key))
                .ThenByDescending(others => others.Any(LeadsToAnotherOption))
                .Select(static others => others.Key)
                .Take(MostToCheck)]);

        bool CanChange(OutcomeChange change) => change.Outcomes.Any(possible => possible != outcome);
        bool LeadsToAnotherOption(OutcomeChange change) => change.Outcomes.All(possible => possible.Option != outcome.Option);
    }
}

/// <summary>Another answer to one question, and what it leaves possible.</summary>
/// <param name="From">The answer that was given.</param>
/// <param name="Outcomes">The outcomes, simple to complex.</param>
internal sealed record OutcomeChange(GivenAnswer From, ImmutableArray<Outcome> Outcomes);
