using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>What stands between one heading and the next, in plain words.</summary>
/// <param name="Heading">The heading above it; null for the text before the first one.</param>
/// <param name="Paragraphs">The text.</param>
public sealed record Section(Heading? Heading, ImmutableArray<Paragraph> Paragraphs);
