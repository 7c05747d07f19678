using System.Collections.Immutable;
using AiDeploy.Content;

namespace AiDeploy.Web.Components;

/// <summary>A page to read.</summary>
/// <param name="Page">The page.</param>
/// <param name="Option">The option it is about, if it is an option's page.</param>
/// <param name="Options">All option pages, simple to complex.</param>
/// <param name="Next">What to read after it.</param>
public sealed record ArticleView(Page Page, OptionPage? Option, ImmutableArray<OptionPage> Options, ImmutableArray<Page> Next)
{
    public static ArticleView Of(Guide guide, OptionPage option) =>
        new(option.Page, option, guide.Options, [.. guide.Articles]);

    public static ArticleView Of(Guide guide, Page page) =>
        new(page, null, guide.Options, [.. guide.Articles.Where(other => other != page), .. guide.Options.Select(static option => option.Page)]);
}
