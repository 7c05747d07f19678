using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>What every text may lean on.</summary>
/// <param name="Facts">The facts it may cite.</param>
/// <param name="Glossary">The terms that are explained where they first stand.</param>
internal sealed record Reference(ImmutableArray<Fact> Facts, Glossary Glossary);
