using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.WholeSite;

/// <summary>What holds for every page that can be reached.</summary>
public sealed class EveryPageTests(Crawl crawl) : IClassFixture<Crawl>
{
    [Fact]
    public void There_is_exactly_one_main_heading() => Holds(static page => page.All("h1").Count() == 1);

    [Fact]
    public void There_is_exactly_one_main_landmark_and_the_skip_link_leads_to_it_first() =>
        Holds(static page => page.All("main").Count() == 1 && page.All("a").First().Href() == "#" + page.All("main").Single().Id);

    [Fact]
    public void The_language_is_given() => Holds(static page => page.Html.DocumentElement.GetAttribute("lang") == "en-US");

    [Fact]
    public void The_page_can_be_zoomed() => Holds(static page => page.All("meta[name=viewport][content='width=device-width, initial-scale=1']").Count() == 1);

    [Fact]
    public void No_id_is_given_twice() => Holds(static page => page.All("[id]").GroupBy(static element => element.Id).All(static same => same.Count() == 1));

    [Fact]
    public void No_level_of_headings_is_skipped() => Holds(static page =>
    {
        var levels = page.All("main h1, main h2, main h3, main h4").Select(static heading => heading.LocalName[1] - '0').ToList();
        return levels.Zip(levels.Skip(1)).All(static pair => pair.Second <= pair.First + 1);
    });

    [Fact]
    public void Nothing_is_styled_or_scripted_inline() =>
        Holds(static page => !page.All("[style], style, script:not([src]):not([type='application/ld+json']), [onclick], [onerror]").Any());

    [Fact]
    public void No_cookie_is_set() => Holds(static page => page["Set-Cookie"] is null);

    [Fact]
    public void A_page_seen_before_can_be_checked_with_a_strong_tag() =>
        Holds(static page => page["ETag"] is ['"', .., '"'] && page["Cache-Control"] is { } cache && cache.Contains("no-cache", StringComparison.Ordinal));

    [Fact]
    public void Every_reference_from_aria_leads_to_something_on_the_page() => Holds(static page => page
        .All("[aria-labelledby], [aria-describedby]")
        .SelectMany(static element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .All(id => page.Html.GetElementById(id) is not null));

    [Fact]
    public void Every_input_has_a_label() => Holds(static page => page
        .All("input:not([type=hidden])")
        .All(input => input.Closest("label") is not null || page.Html.QuerySelector($"label[for='{input.Id}']") is not null));

    [Fact]
    public void Help_is_in_the_footer() => Holds(static page => page.All("footer a[href='/guide/method']").Any());

    [Fact]
    public void The_description_says_something() => Holds(static page => page.All("meta[name=description]").Single().GetAttribute("content") is { Length: > 0 } said
        && said != page.Title);

    [Fact]
    public void No_two_kinds_of_page_share_a_title() => Assert.Empty(Shared(static page => page.Title));

    [Fact]
    public void No_two_kinds_of_page_share_a_main_heading() => Assert.Empty(Shared(static page => page.Heading));

    private void Holds(Func<Reply, bool> rule)
    {
        Assert.NotEmpty(crawl.Html);
        Assert.Empty(crawl.Html.Where(page => !rule(page.Value)).Select(static page => page.Key));
    }

    private List<string> Shared(Func<Reply, string> words) => [.. crawl.Html
        .GroupBy(page => words(page.Value), page => Kind(page.Key, page.Value))
        .Where(static same => same.Distinct().Count() > 1)
        .Select(static same => $"{same.Key}: {string.Join(", ", same.Distinct())}")];

    /// <summary>The same question is the same kind wherever it is asked; recommendations of the same options are one kind.</summary>
    private static string Kind(string address, Reply page) => address.Split('/')[1] switch
    {
        "decide" when page.All("form").Any() => "question " + page.All("input[name=question]").Single().GetAttribute("value"),
        "decide" when address.Contains("/map?route=", StringComparison.Ordinal) => "route on the map of " + address.Split('/')[2],
        "recommendation" => "recommendation of " + string.Join(' ', page.All("section[aria-labelledby=answers] a[href^='/options/']").Hrefs()) + page.All("section[aria-labelledby=next] ol > li").FirstOrDefault()?.Said(),
        var first when first.StartsWith("costs?", StringComparison.Ordinal) => "estimate",
        var first when first.StartsWith("together", StringComparison.Ordinal) => "together",
        var first when first.StartsWith("portfolio", StringComparison.Ordinal) => "portfolio",
        var first when first.StartsWith("search", StringComparison.Ordinal) => "search",
        _ => address,
    };
}
