namespace AiDeploy.Decisions;

/// <summary>
/// Follows "I don't know yet" along every answer. The rules themselves are read, not the tree: an answer that was asked
/// for one way on may make a rule false on another.
/// </summary>
internal sealed class UncertainEvaluation
{
    private readonly Answers answers;
    private readonly HashSet<RemainingRules> seen = [];

    private UncertainEvaluation(Decision decision, Answers answers)
    {
        this.answers = answers;
        Follow(answers.Given
            .Where(static given => !given.Answer.IsUnsure)
            .Aggregate(decision.Table.All, static (open, given) => open.After(given.Question, given.Answer)));
    }

    /// <summary>The questions some way on still needs.</summary>
    public SortedSet<Question> Needed { get; } = new(Comparer<Question>.Create(static (one, other) => one.Order - other.Order));

    /// <summary>The rules that hold at the end of some way, in table order.</summary>
    public SortedSet<Rule> Ends { get; } = new(Comparer<Rule>.Create(static (one, other) => one.Order - other.Order));

    /// <summary>Where the answers lead.</summary>
    public static UncertainEvaluation Of(Decision decision, Answers answers) => new(decision, answers);

    private void Follow(RemainingRules open)
    {
        if (!seen.Add(open))
        {
            return;
        }

        if (open.Holds is { } rule)
        {
            Ends.Add(rule);
        }
        else if (open.Needs is var needs && answers[needs] is null)
        {
            Needed.Add(needs);
        }
        else
        {
            foreach (var answer in open.Needs.Answers)
            {
                Follow(open.After(open.Needs, answer));
            }
        }
    }
}
