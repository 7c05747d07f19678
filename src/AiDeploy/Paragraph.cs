namespace AiDeploy;

/// <summary>A paragraph of a text in plain words, as readers see it.</summary>
/// <param name="Sentences">Its sentences; the cells where it is a row.</param>
public sealed record Paragraph(ParagraphKind Kind, ImmutableArray<string> Sentences)
{
    /// <summary>True where it starts with bold words, so that its first sentence sums it up.</summary>
    public bool HasLead { get; init; }
}

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,
    /// <summary>An item of a list.</summary>
    Item,
    /// <summary>A row of a table.</summary>
    Row,
}
