using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>What <c>costs.yaml</c> says: how inputs are asked for, and where to start.</summary>
/// <param name="Groups">The form; the first part is the short one.</param>
/// <param name="Sizes">Words for numbers of tokens: short, medium, long.</param>
/// <param name="Scenarios">Situations to start from.</param>
/// <param name="Carried">What an answer of a decision says of inputs: by decision, then by answer such as <c>users-staff</c>.</param>
public sealed record CostForm(
    ImmutableArray<CostGroup> Groups,
    ImmutableArray<TokenSize> Sizes,
    ImmutableArray<Scenario> Scenarios,
    ImmutableDictionary<string, ImmutableDictionary<string, AnswerInputs>> Carried)
{
    /// <summary>The file read.</summary>
    public const string File = "costs.yaml";

    /// <summary>A form that asks nothing.</summary>
    public static CostForm Empty { get; } = new([], [], [], ImmutableDictionary<string, ImmutableDictionary<string, AnswerInputs>>.Empty);

    /// <summary>All fields, in the order of <see cref="CostInput"/>.</summary>
    public ImmutableArray<CostField> Fields { get; } = [.. Groups.SelectMany(static group => group.Fields).OrderBy(static field => field.Input)];

    /// <summary>How an input is asked for.</summary>
    public CostField this[CostInput input] => Fields[(int)input];

    /// <summary>What answers of a decision say of inputs, such as <c>requests=20000</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Carry(string decision, IEnumerable<string> answers) =>
        Carried.TryGetValue(decision, out var rows) ? [.. answers.SelectMany(answer => rows.GetValueOrDefault(answer)?.Query ?? [])] : [];
}
