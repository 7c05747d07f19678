namespace AiDeploy.Content;

/// <summary>A situation told in a paragraph, with the recommendation it leads to.</summary>
/// <param name="Slug">The fragment that links to it, and the file's name.</param>
/// <param name="Situation">The same in the words of somebody whose case it is: "We …".</param>
/// <param name="Recommendation">The permalink it leads to.</param>
/// <param name="Outcomes">Ids of the outcomes the text was written for.</param>
/// <param name="Reviewed">The day a person last checked it.</param>
/// <param name="Paragraphs">The text in plain words.</param>
/// <param name="Links">Every link to this site.</param>
public sealed record Example(
    string File, string Slug, string Title, string Situation, PageLink Recommendation, SlugList Outcomes, DateOnly Reviewed,
    ImmutableArray<Paragraph> Paragraphs, string Html, string Markdown, ImmutableArray<PageLink> Links);
