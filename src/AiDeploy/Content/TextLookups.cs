using AiDeploy.Reference;

namespace AiDeploy.Content;

/// <summary>What every text may lean on.</summary>
/// <param name="Facts">The rows it may cite.</param>
/// <param name="Glossary">The terms that are explained where they first stand.</param>
internal sealed record TextLookups(ImmutableArray<Row> Facts, Glossary Glossary)
{
    /// <summary>Fragments that headings had before, each with the one its heading has now.</summary>
    public ImmutableDictionary<string, string> Moved { get; init; } = ImmutableDictionary<string, string>.Empty;
}
