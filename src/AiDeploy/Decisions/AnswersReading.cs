namespace AiDeploy.Decisions;

/// <summary>What the answers in a link turned out to be.</summary>
public abstract record AnswersReading
{
    private AnswersReading()
    {
    }

    /// <summary>Every segment is an answer of this decision.</summary>
    /// <param name="Position">Where they lead.</param>
    public sealed record Understood(Position Position) : AnswersReading
    {
        /// <summary>The answers in canonical order.</summary>
        public Answers Answers => Position.Answers;
    }

    /// <summary>A segment that is no answer of this decision.</summary>
    /// <param name="Segment">The segment as written.</param>
    /// <param name="Question">The question it names, if there is one.</param>
    /// <param name="Kept">The other answers.</param>
    public sealed record Unknown(string Segment, Question? Question, Answers Kept) : AnswersReading;

    /// <summary>One question answered in two ways.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Kept">The other answers.</param>
    public sealed record Contradictory(Question Question, Answers Kept) : AnswersReading;
}
