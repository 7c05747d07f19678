using System.Collections.Immutable;

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
