using AiDeploy.Yaml;

namespace AiDeploy.Web.Features.Read;

/// <param name="Outcomes">The outcomes that lead to the option, and when they are right.</param>
public sealed record ArticleView(
    Guide Guide, Page Page, OptionPage? Option, ImmutableArray<Page> Next, ImmutableArray<WhenView> Outcomes, DateOnly Today) : IHasHead
{
    private const string ParagraphEnd = "</p>";

    /// <summary>The paragraph that answers the page's question.</summary>
    public string Opening => Page.Html[..OpeningEnd];

    public string Rest => Page.Html[OpeningEnd..];

    public ImmutableArray<Fact> Old => [.. Page.Facts.Where(fact => fact.Current.Origin.Age(Today) > Provenance.Old)];

    public ImmutableArray<Fact> Aging =>
        [.. Page.Facts.Where(fact => fact.Current.Origin.Age(Today) is > Provenance.Aging and <= Provenance.Old)];

    public Head Head => new($"{Page.Title} – {Guide.Site.Name}", Page.Summary, Links.Page(Page))
    {
        Card = Card,
        CardAlt = Option is null ? null : Page.Title,
        Data = absolute => StructuredJson.OfPage(Guide, Page, Card, absolute),
        Alternates = [Alternate.Markdown(Links.Page(Page))],
    };

    /// <summary>An option has a share image of its own.</summary>
    private string Card => Option is null ? Links.CardSuffix : Links.Page(Page) + Links.CardSuffix;

    private int OpeningEnd => Page.Html.StartsWith("<p>", StringComparison.Ordinal)
        ? Page.Html.IndexOf(ParagraphEnd, StringComparison.Ordinal) + ParagraphEnd.Length
        : 0;

    public static ArticleView Of(Guide guide, OptionPage option, DateOnly today) =>
        new(guide, option.Page, option, [.. guide.Articles], WhenView.All(guide, option.Option), today);

    public static ArticleView Of(Guide guide, Page page, DateOnly today) =>
        new(guide, page, null, [.. guide.Articles.Remove(page), .. guide.Options.Select(static option => option.Page)], [], today);
}
