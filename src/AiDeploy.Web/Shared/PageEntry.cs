namespace AiDeploy.Web.Shared;

/// <summary>A page that can be had as Markdown, as lists for programs name it.</summary>
internal sealed record PageEntry(string Address, string Title, string Says)
{
    /// <summary>Pages made from data beside those that are written.</summary>
    public static ImmutableArray<PageEntry> FromData { get; } =
    [
        new(Links.Glossary, "Glossary", "The words of the field, a sentence each."),
        new(Links.Examples, "Worked examples", "Teams, what they answered and what it led to."),
        new(Links.Compare, "Comparison", "The four options side by side."),
        new(Links.ReadinessIndex, "Readiness", "A checklist for each option."),
        new(Links.Sources, "Facts and sources", "Every figure from outside, dated, with its source and certainty."),
        new(Links.PortfolioStart + Links.PolicySuffix, "Policy for using AI", "One page to fill in: what may go where."),
    ];

    public static PageEntry Changes { get; } = new(Links.Changes, "Changes", "What changed and when.");

    public static PageEntry Of(Page page) => new(Links.Page(page), page.Title, page.Summary);
}
