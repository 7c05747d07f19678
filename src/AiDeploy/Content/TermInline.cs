using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>The first use of a term on a page.</summary>
/// <param name="term">The term.</param>
/// <param name="words">How it is spelled there.</param>
internal sealed class TermInline(GlossaryTerm term, string words) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Words { get; } = words;
}
