using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

/// <summary>Follows every link of the site.</summary>
public sealed class LinksTests(Crawl crawl) : IClassFixture<Crawl>
{
    [Fact]
    public void The_crawl_reaches_every_kind_of_page()
    {
        string[] kinds = ["/", "/options/self-hosting", "/guide/method", "/compare", "/compare/api-integration/fine-tuning", "/decide/quick", "/decide/quick/1/product-no", "/recommendation/quick/1/product-yes"];

        Assert.Empty(kinds.Except(crawl.Pages.Keys));
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_none_to_a_redirect() =>
        Assert.Empty(crawl.Links.Where(link => crawl.Pages[link.To.Split('#')[0]].Status != 200).Select(link => $"{link.From} -> {link.To}: {crawl.Pages[link.To.Split('#')[0]].Status}"));

    [Fact]
    public void Every_fragment_leads_to_something_on_the_page() =>
        Assert.DoesNotContain(
            crawl.Links.Where(static link => link.To.Contains('#', StringComparison.Ordinal)),
            link => crawl.Pages[link.To.Split('#')[0]].Html.GetElementById(link.To.Split('#')[1]) is null);

    [Fact]
    public void Every_link_has_words() =>
        Assert.Empty(crawl.Html.SelectMany(static page => page.Value.All("a[href]").Where(static link => link.Said().Length == 0 && link.GetAttribute("aria-label") is null).Select(link => $"{page.Key}: {link.OuterHtml}")));

    [Fact]
    public void Every_form_posts_to_a_question_or_to_a_portfolio() =>
        Assert.All(crawl.Html.SelectMany(static page => page.Value.All("form[method=post]")), static form => Assert.Matches("^/(decide/|portfolio$)", form.GetAttribute("action")));

    [Fact]
    public void Every_other_form_asks_for_a_page_of_the_site() =>
        Assert.All(crawl.Html.SelectMany(static page => page.Value.All("form:not([method=post])")), static form => Assert.Matches("^/(recommendation/|together$|ask$|search$|costs(#inputs)?$|costs/compare$|guide/readiness/)", form.GetAttribute("action")));
}
