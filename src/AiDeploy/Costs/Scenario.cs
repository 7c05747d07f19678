using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>A situation to start an estimate from.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Text">What happens in it.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Query">Its inputs, as an address carries them.</param>
public sealed record Scenario(string Id, string Title, string Text, int Line, ImmutableArray<KeyValuePair<string, string>> Query);
