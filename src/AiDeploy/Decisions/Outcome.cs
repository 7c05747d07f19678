using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What a rule recommends.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Id">The id within the decision.</param>
/// <param name="Option">The option whose page explains it; null where the advice is to use none of the four.</param>
/// <param name="Headline">The recommendation in one line.</param>
/// <param name="Summary">What it means, in a sentence or two.</param>
/// <param name="Conditions">What the recommendation rests on, in sentences.</param>
/// <param name="NextSteps">What to do next, in order.</param>
public sealed record Outcome(
    int Line, string Id, Option? Option, string Headline, string Summary, ImmutableArray<string> Conditions, ImmutableArray<string> NextSteps);
