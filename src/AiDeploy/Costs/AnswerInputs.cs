using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>What an answer of a decision says of the inputs.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Query">The inputs, as an address carries them.</param>
public sealed record AnswerInputs(int Line, ImmutableArray<KeyValuePair<string, string>> Query);
