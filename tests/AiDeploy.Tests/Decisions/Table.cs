using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>
/// The reference: a decision table evaluated as docs/adr/0003 words it, without the library's tree. A state maps a question
/// to an answer; a question that is missing or <c>unsure</c> is open.
/// </summary>
internal sealed record Table(ImmutableArray<TableQuestion> Questions, ImmutableArray<TableRule> Rules)
{
    private readonly ConcurrentDictionary<string, ImmutableSortedSet<int>> ends = new();

    public static Table Of(Decision decision) => new(
        [.. decision.Questions.Select(static question => new TableQuestion(question.Id, [.. question.Answers.Select(static answer => answer.Id)]))],
        [.. decision.Rules.Select(static rule => new TableRule(
            rule.When.Terms.ToImmutableSortedDictionary(static term => term.Question.Id, static term => term.Allowed.ToImmutableSortedSet()),
            rule.Outcome.Id))]);

    public static ImmutableDictionary<string, string> State(Answers answers) =>
        answers.Given.ToImmutableDictionary(static given => given.Question.Id, static given => given.Answer.Id);

    public static bool IsOpen(ImmutableDictionary<string, string> state, string question) =>
        state.GetValueOrDefault(question) is null or "unsure";

    /// <summary>The YAML, so that a failing property shows what it failed for.</summary>
    public override string ToString() => TableYaml.Write(this);

    /// <summary>The place of the first rule that holds for a complete state.</summary>
    public int FirstHit(ImmutableDictionary<string, string> complete) =>
        Enumerable.Range(0, Rules.Length).First(place => Rules[place].Holds(complete) is true);

    /// <summary>Every complete state in which the definite answers are kept: by brute force over all questions.</summary>
    public IEnumerable<ImmutableDictionary<string, string>> Completions(ImmutableDictionary<string, string> state) =>
        Questions.Aggregate<TableQuestion, IEnumerable<ImmutableDictionary<string, string>>>([state], static (states, question) =>
            states.SelectMany(one => IsOpen(one, question.Id) ? question.Answers.Select(answer => one.SetItem(question.Id, answer)) : [one]));

    /// <summary>The places of all rules that some completion hits; only questions that a rule needs are completed.</summary>
    public ImmutableSortedSet<int> Ends(ImmutableDictionary<string, string> state) =>
        ends.GetOrAdd(string.Join('/', Questions.Select(question => state.GetValueOrDefault(question.Id))), _ => Evaluate(state));

    /// <summary>The questions to ask next: the one that is needed, or where it is <c>unsure</c> what each of its answers needs.</summary>
    public ImmutableSortedSet<int> Asks(ImmutableDictionary<string, string> state) => Read(state).Question switch
    {
        null => [],
        { } question when state.ContainsKey(question.Id) => [.. Split(state, question).SelectMany(Asks)],
        { } question => [Questions.IndexOf(question)],
    };

    public ImmutableSortedSet<string> Outcomes(ImmutableDictionary<string, string> state) => Ends(state).Select(place => Rules[place].Outcome).ToImmutableSortedSet(StringComparer.Ordinal);

    private ImmutableSortedSet<int> Evaluate(ImmutableDictionary<string, string> state)
    {
        var (rule, question) = Read(state);
        return question is null ? [rule] : [.. Split(state, question).SelectMany(Ends)];
    }

    /// <summary>The first rule that isn't false, and the first-listed question it still needs (null when it is true).</summary>
    private (int Rule, TableQuestion? Question) Read(ImmutableDictionary<string, string> state)
    {
        var place = Enumerable.Range(0, Rules.Length).First(place => Rules[place].Holds(state) is not false);
        return (place, Questions.FirstOrDefault(question => Rules[place].When.ContainsKey(question.Id) && IsOpen(state, question.Id)));
    }

    private static IEnumerable<ImmutableDictionary<string, string>> Split(ImmutableDictionary<string, string> state, TableQuestion question) =>
        question.Answers.Select(answer => state.SetItem(question.Id, answer));
}
