namespace AiDeploy.Decisions;

/// <summary>A place in the derived tree; compared by reference, since equal places are one object.</summary>
public abstract class DecisionNode
{
    private DecisionNode(int number, int longest) => (Number, Longest) = (number, longest);

    /// <summary>Tells the stops of one tree apart; the same for the same rules.</summary>
    public int Number { get; }

    /// <summary>The most questions still asked from here, this one included.</summary>
    public int Longest { get; }

    /// <summary>This place and every one after it, each once.</summary>
    public IReadOnlyCollection<DecisionNode> Below()
    {
        var seen = new HashSet<DecisionNode> { this };
        var pending = new Stack<DecisionNode>(seen);
        while (pending.TryPop(out var stop))
        {
            foreach (var next in (stop is Ask ask ? ask.Next : []).Where(seen.Add))
            {
                pending.Push(next);
            }
        }

        return seen;
    }

    /// <summary>Asks a question; one way on for each of its answers, in their order.</summary>
    public sealed class Ask(int number, Question question, ImmutableArray<DecisionNode> next)
        : DecisionNode(number, 1 + next.Max(static stop => stop.Longest))
    {
        /// <summary>The question asked here.</summary>
        public Question Question { get; } = question;

        /// <summary>Where each answer of <see cref="Question"/> leads.</summary>
        public ImmutableArray<DecisionNode> Next { get; } = next;
    }

    /// <summary>The end of the line: a rule holds.</summary>
    public sealed class End(int number, Rule rule) : DecisionNode(number, 0)
    {
        /// <summary>The first rule that holds.</summary>
        public Rule Rule { get; } = rule;
    }
}
