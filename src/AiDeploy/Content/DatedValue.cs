using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>What a fact was for a time.</summary>
/// <param name="Value">The value, in words.</param>
/// <param name="From">The day it took effect.</param>
/// <param name="To">The last day it holds; null while none is known.</param>
/// <param name="Read">The day it was read.</param>
/// <param name="Certainty">high (the vendor's own page), medium (copies that agree), low (one copy), editorial (our assumption).</param>
/// <param name="Sources">Where it was read.</param>
/// <param name="Note">What to know besides.</param>
public sealed record DatedValue(
    string Value, DateOnly From, DateOnly? To, DateOnly Read, string Certainty, ImmutableArray<FactSource> Sources, string? Note)
{
    /// <summary>Days after which a figure is worth checking again.</summary>
    public const int Aging = 60;

    /// <summary>Days after which a figure is not to be relied on.</summary>
    public const int Old = 180;

    /// <summary>Days since it was read.</summary>
    public int Age(DateOnly today) => today.DayNumber - Read.DayNumber;
}
