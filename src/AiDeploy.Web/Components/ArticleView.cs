using AiDeploy.Sources;

namespace AiDeploy.Web.Components;

/// <summary>A page to read.</summary>
/// <param name="Page">The page.</param>
/// <param name="Option">The option it is about, if it is an option's page.</param>
/// <param name="Options">All option pages, simple to complex.</param>
/// <param name="Next">What to read after it.</param>
/// <param name="Outcomes">The outcomes that lead to the option, and when they are right.</param>
/// <param name="Today">The day it is read.</param>
public sealed record ArticleView(
    Page Page, OptionPage? Option, ImmutableArray<OptionPage> Options, ImmutableArray<Page> Next, ImmutableArray<WhenView> Outcomes, DateOnly Today)
{
    private const string ParagraphEnd = "</p>";

    /// <summary>The paragraph that answers the page's question.</summary>
    public string Opening => Page.Html[..OpeningEnd];

    /// <summary>What follows the opening.</summary>
    public string Rest => Page.Html[OpeningEnd..];

    /// <summary>The facts that were read too long ago to rely on.</summary>
    public ImmutableArray<Fact> Old => [.. Page.Facts.Where(fact => fact.Current.Origin.Age(Today) > Provenance.Old)];

    /// <summary>The facts that are worth checking again.</summary>
    public ImmutableArray<Fact> Aging => [.. Page.Facts.Where(fact => fact.Current.Origin.Age(Today) is > Provenance.Aging and <= Provenance.Old)];

    private int OpeningEnd => Page.Html.StartsWith("<p>", StringComparison.Ordinal) ? Page.Html.IndexOf(ParagraphEnd, StringComparison.Ordinal) + ParagraphEnd.Length : 0;

    public static ArticleView Of(Guide guide, OptionPage option, DateOnly today) =>
        new(option.Page, option, guide.Options, [.. guide.Articles], WhenView.All(guide, option.Option), today);

    public static ArticleView Of(Guide guide, Page page, DateOnly today) =>
        new(page, null, guide.Options, [.. guide.Articles.Where(other => other != page), .. guide.Options.Select(static option => option.Page)], [], today);
}
