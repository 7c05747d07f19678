namespace AiDeploy.Web.Features.Ask;

/// <param name="Topic">What is looked for and left out on purpose; null where it isn't.</param>
public sealed record SearchView(Guide Guide, string Words, SearchResult Found, ImmutableArray<Tool> Tools, UncoveredTopic? Topic) : IHasHead
{
    private const int Most = 15;

    public bool IsTooLong => Words.Length > QuestionText.Longest;

    /// <summary>The passages by page, the page of the best first.</summary>
    public IEnumerable<IGrouping<string, Hit>> Pages => Found.Hits.Take(Most).GroupBy(static hit => hit.Passage.Title);

    public Head Head => new(
        IsTooLong ? $"Error: Search – {Guide.Site.Name}"
            : Words.Length == 0 ? $"Search – {Guide.Site.Name}"
            : $"{DisplayText.Short(Words)} – Search – {Guide.Site.Name}",
        "Search the guide: options, figures, questions of the decision, and the words of the field.",
        IsTooLong ? null : Links.Searched(Words),
        Index: Words.Length == 0)
    {
        Scripts = ["suggest"],
    };

    public static SearchView Of(Guide guide, string? typed)
    {
        var words = QuestionText.Clean(typed);
        if (words.Length is 0 or > QuestionText.Longest)
        {
            return new(guide, words, new([], null, false, false, []), [], null);
        }

        var found = guide.Index.Find(words);
        var tools = Tool.Fitting(guide.AskRules.Tools, found.Corrected ?? words);
        return new(guide, words, found, tools, UncoveredTopic.Of(guide.AskRules.NotCovered, words));
    }

    /// <summary>What fits best, with the words that were searched for marked.</summary>
    public IEnumerable<(string Text, bool IsMatch)> Snippet(Hit hit) =>
        hit.Marked.SelectMany(one => Guide.Index.Highlight(one, Found.Terms).Add((" ", false)));
}
