using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A part of a passage that can be linked to and quoted alone.</summary>
/// <param name="Heading">Its own heading; null for what stands right below the passage's.</param>
/// <param name="Address">The path that leads to it, with the fragment.</param>
/// <param name="Paragraphs">The text.</param>
public sealed record PassagePart(string? Heading, string Address, ImmutableArray<Paragraph> Paragraphs);
