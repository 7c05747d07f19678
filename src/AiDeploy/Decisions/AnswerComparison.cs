namespace AiDeploy.Decisions;

/// <summary>Several people's answers to the same decision: where they agree, and what their different outcomes rest on.</summary>
public sealed class AnswerComparison
{
    /// <summary>Larger sets explain nothing at a glance, and there are too many of them to try.</summary>
    private const int MaxSize = 3;

    private readonly Decision decision;
    private readonly ImmutableArray<Answers> people;

    /// <summary>Compares the answers of two or more people to one version of a decision.</summary>
    public AnswerComparison(Decision decision, ImmutableArray<Answers> people)
    {
        (this.decision, this.people) = (decision, people);
        Outcomes = [.. people.Select(decision.Possible)];
        Questions = [.. decision.Questions
            .Where(question => people.Any(person => person[question] is not null))
            .Select(question => new ComparedQuestion(question, [.. people.Select(person => person[question])], Movable(question)))];
    }

    /// <summary>What each person's answers leave possible.</summary>
    public ImmutableArray<ImmutableArray<Outcome>> Outcomes { get; }

    /// <summary>True when everybody ends up with the same.</summary>
    public bool AreAgreed => Outcomes.All(outcomes => outcomes.SequenceEqual(Outcomes[0]));

    /// <summary>Every question somebody answered, as the decision lists them.</summary>
    public ImmutableArray<ComparedQuestion> Questions { get; }

    /// <summary>The questions answered differently: the one on which the most outcomes hang first, then in the decision's order.</summary>
    public ImmutableArray<ComparedQuestion> ToSettle =>
        [.. Questions.Where(static question => !question.IsAgreed).OrderByDescending(static question => question.Movable)];

    /// <summary>
    /// The smallest sets of answers that make the difference between two people: with any one of these sets of the second's
    /// answers, the first would end where the second does. Empty where they end up the same.
    /// </summary>
    public ImmutableArray<ImmutableArray<GivenAnswer>> Explain(int first, int second)
    {
        if (Outcomes[first].SequenceEqual(Outcomes[second]))
        {
            return [];
        }

        // What only the second was asked is taken over throughout: the first never said anything else.
        var start = people[second].Given.Where(given => people[first][given.Question] is null).Aggregate(people[first], With);
        ImmutableArray<GivenAnswer> different = [.. people[second].Given
            .Where(given => people[first][given.Question] is { } own && own != given.Answer)];
        for (var size = 1; size < Math.Min(different.Length, MaxSize + 1); size++)
        {
            ImmutableArray<ImmutableArray<GivenAnswer>> found = [.. Sets(different, size)
                .Where(set => decision.Possible(set.Aggregate(start, With)).SequenceEqual(Outcomes[second]))];
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [different];
    }

    private static Answers With(Answers all, GivenAnswer given) => all.With(given.Question, given.Answer);

    private static IEnumerable<ImmutableArray<GivenAnswer>> Sets(ImmutableArray<GivenAnswer> from, int size) => size == 0
        ? [[]]
        : from.SelectMany((given, place) => Sets(from[(place + 1)..], size - 1).Select(rest => rest.Insert(0, given)));

    /// <summary>How many people would end up elsewhere with somebody else's answer to a question.</summary>
    private int Movable(Question question)
    {
        ImmutableArray<Answer> given = [.. people.Select(person => person[question]).OfType<Answer>().Distinct()];
        return people.Where((person, place) => person[question] is { } own && given.Any(other =>
            other != own && !decision.Possible(person.With(question, other)).SequenceEqual(Outcomes[place]))).Count();
    }
}

/// <summary>What several people answered to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">Each person's answer; null where it wasn't asked.</param>
/// <param name="Movable">How many of them would end up elsewhere with somebody else's answer.</param>
public sealed record ComparedQuestion(Question Question, ImmutableArray<Answer?> Answers, int Movable)
{
    /// <summary>True when all who were asked said the same.</summary>
    public bool IsAgreed => Answers.OfType<Answer>().Distinct().Count() == 1;
}
