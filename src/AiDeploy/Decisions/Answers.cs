namespace AiDeploy.Decisions;

/// <summary>The given answers, one a question, in asking order; the text form is the path of a permalink.</summary>
public sealed class Answers : IEquatable<Answers>
{
    private Answers(ImmutableArray<GivenAnswer> given) => Given = given;

    /// <summary>No answer yet.</summary>
    public static Answers None { get; } = new([]);

    /// <summary>The answers in order.</summary>
    public ImmutableArray<GivenAnswer> Given { get; }

    /// <summary>True when some answer is "I don't know yet".</summary>
    public bool AnyUnsure => Given.Any(static given => given.Answer.IsUnsure);

    /// <summary>The answer to a question, or null.</summary>
    public Answer? this[Question question] => Place(question) is var place and >= 0 ? Given[place].Answer : null;

    /// <summary>These answers with one added at the end or replaced in its place.</summary>
    public Answers With(Question question, Answer answer)
    {
        var added = new GivenAnswer(question, answer);
        return new(Place(question) is var place and >= 0 ? Given.SetItem(place, added) : Given.Add(added));
    }

    /// <summary>These answers without the one to a question.</summary>
    public Answers Without(Question question) => new([.. Given.Where(given => given.Question != question)]);

    /// <summary>The answers before the one to this question; all of them where it has none.</summary>
    public Answers Before(Question question) =>
        new([.. Given.TakeWhile(given => given.Question != question)]);

    /// <summary>Equal when the text forms are.</summary>
    public bool Equals(Answers? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary><c>q-a/q-a</c>, empty for none.</summary>
    public override string ToString() => string.Join('/', Given);

    private int Place(Question question)
    {
        for (var place = 0; place < Given.Length; place++)
        {
            if (Given[place].Question == question)
            {
                return place;
            }
        }

        return -1;
    }
}

/// <summary>One choice of a question.</summary>
/// <param name="Order">Place among the question's answers, from 0; -1 for "I don't know yet".</param>
/// <param name="Id">Lower-case, may contain hyphens; links carry it.</param>
/// <param name="Text">The words beside the radio button.</param>
/// <param name="Hint">One short sentence below them, where the words need it.</param>
/// <param name="Statement">What a person who chooses it says, as a sentence without a full stop.</param>
public sealed record Answer(int Order, string Id, string Text, string? Hint, string Statement)
{
    /// <summary>The id every question takes besides its own answers.</summary>
    public const string UnsureId = "unsure";

    /// <summary>True for "I don't know yet".</summary>
    public bool IsUnsure => Id == UnsureId;
}

/// <summary>An answer somebody gave; its text form <c>question-answer</c> is one segment of a link.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">One of its answers, or its "I don't know yet".</param>
public sealed record GivenAnswer(Question Question, Answer Answer)
{
    /// <summary><c>question-answer</c>.</summary>
    public override string ToString() => $"{Question.Id}-{Answer.Id}";
}

/// <summary>What the answers in a link turned out to be.</summary>
public abstract record ParsedAnswers
{
    private ParsedAnswers()
    {
    }

    internal static ParsedAnswers Of(Decision decision, IEnumerable<string> segments)
    {
        var answers = Answers.None;
        Unknown? unknown = null;
        Question? twice = null;
        foreach (var segment in segments)
        {
            if (decision.Parse(segment) is not { } given)
            {
                unknown ??= new(segment, decision.Find(segment.Split('-')[0]), Answers.None);
                continue;
            }

            if (answers[given.Question] is { } earlier && earlier != given.Answer)
            {
                twice = given.Question;
            }

            answers = answers.With(given.Question, given.Answer);
        }

        if (unknown is not null)
        {
            return unknown with { Kept = decision.Arrange(answers) };
        }

        return twice is null
            ? new Understood(decision.Follow(answers))
            : new Contradictory(twice, decision.Arrange(answers.Without(twice)));
    }

    /// <summary>Every segment is an answer of this decision.</summary>
    /// <param name="Position">Where they lead.</param>
    public sealed record Understood(Position Position) : ParsedAnswers
    {
        /// <summary>The answers in canonical order.</summary>
        public Answers Answers => Position.Answers;
    }

    /// <summary>A segment that is no answer of this decision.</summary>
    /// <param name="Segment">The segment as written.</param>
    /// <param name="Question">The question it names, if there is one.</param>
    /// <param name="Kept">The other answers.</param>
    public sealed record Unknown(string Segment, Question? Question, Answers Kept) : ParsedAnswers;

    /// <summary>One question answered in two ways.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Kept">The other answers.</param>
    public sealed record Contradictory(Question Question, Answers Kept) : ParsedAnswers;
}
