namespace AiDeploy.Web.Features.Read;

/// <param name="Outcomes">The outcomes that lead to the option, and when they are right.</param>
public sealed record ArticleView(
    Guide Guide, Page Page, OptionPage? Option, ImmutableArray<Page> Next, ImmutableArray<WhenView> Outcomes) : IHasHead
{
    /// <summary>Who runs the site, on the page that says so.</summary>
    public SiteOperator? Operator { get; init; }

    public Head Head => new($"{Page.Title} – {Guide.Site.Name}", Page.Summary, Links.Page(Page))
    {
        Card = Card,
        CardAlt = Option is null ? null : Page.Title,
        Data = absolute => StructuredJson.OfPage(Guide, Page, Card, absolute),
        Alternates = [Alternate.Markdown(Links.Page(Page))],
    };

    /// <summary>An option has a share image of its own.</summary>
    private string Card => Option is null ? Links.CardSuffix : Links.Page(Page) + Links.CardSuffix;

    /// <summary>Most pages of the guide that are offered to read next.</summary>
    private const int MostNext = 12;

    public static ArticleView Of(Guide guide, OptionPage option) =>
        new(guide, option.Page, option, [.. guide.Articles.Take(MostNext)], WhenView.All(guide, option.Option));

    public static ArticleView Of(Guide guide, Page page) =>
        new(
            guide,
            page,
            null,
            [.. Others(guide.Articles, page).Take(MostNext), .. guide.Options.Select(static option => option.Page)],
            []);

    /// <summary>In reading order, from the page on and round again.</summary>
    private static IEnumerable<Page> Others(ImmutableArray<Page> pages, Page page) =>
        pages.Skip(pages.IndexOf(page) + 1).Concat(pages.TakeWhile(other => other != page));
}
