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
    /// <summary>The question of a decision that an estimate answers, by the id of the decision.</summary>
    public ImmutableDictionary<string, string> Settles { get; init; } = ImmutableDictionary<string, string>.Empty;

    internal const string File = "costs.yaml";

    internal static CostForm Empty { get; } = new([], [], [], ImmutableDictionary<string, ImmutableDictionary<string, AnswerInputs>>.Empty);

    /// <summary>All fields, in the order of <see cref="CostInput"/>.</summary>
    public ImmutableArray<CostField> Fields { get; } =
        [.. Groups.SelectMany(static group => group.Fields).OrderBy(static field => field.Input)];

    /// <summary>How an input is asked for.</summary>
    public CostField this[CostInput input] => Fields[(int)input];

    /// <summary>The part of the form that a field's label needs beside it; null for the first, where labels say it all.</summary>
    public string? PartOf(CostField field) => field.Group == Groups[0].Title ? null : field.Group;

    /// <summary>What answers of a decision say of inputs, such as <c>requests=20000</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Carry(string decision, IEnumerable<string> answers) =>
        Carried.TryGetValue(decision, out var rows) ? [.. answers.SelectMany(answer => rows.GetValueOrDefault(answer)?.Query ?? [])] : [];
}

/// <summary>A part of the form.</summary>
public sealed record CostGroup(string Title, ImmutableArray<CostField> Fields);

/// <summary>How an input is asked for.</summary>
/// <param name="Group">The part of the form it stands in.</param>
/// <param name="Hint">What to know to fill it in; null where the label says it all.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Spread">
/// How far an assumed number may be off: from its value divided by this to its value times this. 1 where it is not in doubt.
/// </param>
/// <param name="IsSettled">True for what a vendor or a machine settles, so that nobody changes it by itself.</param>
public sealed record CostField(
    CostInput Input, string Group, string Label, string Unit, string? Hint, decimal Min, decimal Max, int Decimals, decimal Spread,
    bool IsSettled)
{
    /// <summary>The least that an assumed number may be, within the range of the field.</summary>
    public decimal LeastOf(decimal value) => Math.Max(Math.Min(Min, value), value / Spread);

    /// <summary>The most that an assumed number may be, within the range of the field.</summary>
    public decimal MostOf(decimal value) => Math.Min(Math.Max(Max, value), value * Spread);

    /// <summary>The same field with its range narrowed to so many times a value above zero, up and down, in whole steps.</summary>
    public CostField Within(decimal value, decimal times) => this with
    {
        Min = Math.Max(Min, decimal.Ceiling(value / times / Step) * Step),
        Max = Math.Min(Max, decimal.Floor(value * times / Step) * Step),
    };

    /// <summary>The smallest difference between two values.</summary>
    public decimal Step { get; } = new(1, 0, 0, isNegative: false, (byte)Decimals);
}

/// <summary>A word for a number of tokens.</summary>
/// <param name="Name">The word, such as "Short".</param>
/// <param name="About">What is about that long.</param>
public sealed record TokenSize(string Name, string About, decimal TokensIn, decimal TokensOut);

/// <summary>A situation to start an estimate from.</summary>
/// <param name="Text">What happens in it.</param>
/// <param name="Query">Its inputs, as an address carries them.</param>
public sealed record Scenario(string Id, string Title, string Text, int Line, ImmutableArray<KeyValuePair<string, string>> Query);

/// <summary>What an answer of a decision says of the inputs.</summary>
/// <param name="Query">The inputs, as an address carries them.</param>
public sealed record AnswerInputs(int Line, ImmutableArray<KeyValuePair<string, string>> Query);
