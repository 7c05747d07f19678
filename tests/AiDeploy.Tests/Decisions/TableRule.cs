using System.Collections.Immutable;

namespace AiDeploy.Tests.Decisions;

/// <summary>A row of a <see cref="Table"/>: for each question named, the answers that make it hold.</summary>
internal sealed record TableRule(ImmutableSortedDictionary<string, ImmutableSortedSet<string>> When, string Outcome)
{
    /// <summary>False when one part is false, else unknown (null) when one part is open, else true.</summary>
    public bool? Holds(ImmutableDictionary<string, string> state)
    {
        var parts = When.Select(part => Table.IsOpen(state, part.Key) ? (bool?)null : part.Value.Contains(state[part.Key])).ToList();
        return parts.Contains(false) ? false
            : parts.Contains(null) ? null
            : true;
    }
}
