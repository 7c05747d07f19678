using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Layout;

public sealed class WithoutStylesTests(Stage stage)
{
    /// <summary>The one heading that stands before the first: the summary of an error comes before the question.</summary>
    private const string ErrorSummary = "There is a problem";

    private static readonly string[] RecommendationInOrder =
    [
        "Evaluate hosting an open model yourself", "What it would cost", "What to do next", "Your answers", "Why you are getting this result",
        "What would change this", "Share and record",
    ];

    /// <summary>The margin that browsers give a page.</summary>
    private const string Unstyled = "8px";

    /// <summary>Words that are read but that nobody wrote.</summary>
    private const string WordsRunTogether = """
        () => {
            const words = text => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
            const written = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) words(texts.currentNode.data).forEach(word => written.add(word));
            return words(document.body.innerText).filter(word => !written.has(word));
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task The_headings_go_down_one_level_at_a_time(string name)
    {
        await using var visitor = await PlainAsync(PageTypes.Find(name));
        var headings = visitor.Page.GetByRole(AriaRole.Heading).Filter(new() { HasNotText = ErrorSummary });
        var levels = await headings.EvaluateAllAsync<int[]>("all => all.map(heading => Number(heading.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(PageTypes.WholeNames), MemberType = typeof(PageTypes))]
    public async Task The_content_stands_between_the_navigation_and_the_footer(string name)
    {
        await using var visitor = await PlainAsync(PageTypes.Find(name));
        var tops = new List<double>();
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
        {
            tops.Add((await visitor.Page.GetByRole(landmark).BoundingBoxAsync())!.Y);
        }

        Assert.Equal(tops.Order(), tops);
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task No_two_words_run_into_one(string name)
    {
        await using var visitor = await PlainAsync(PageTypes.Find(name));
        Findings.MustBeNone(await visitor.Page.EvaluateAsync<string[]>(WordsRunTogether));
    }

    [Fact]
    public async Task A_recommendation_reads_from_the_result_to_the_reasons_to_the_link()
    {
        await using var visitor = await PlainAsync(PageTypes.Find("recommendation"));
        var headings = await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading).AllInnerTextsAsync();
        Assert.Equal(RecommendationInOrder, headings.Where(RecommendationInOrder.Contains));
    }

    [Fact]
    public async Task A_whole_walk_works_without_styles()
    {
        var walk = Walks.To("Fine-tune a model and call it through an API");
        await using var visitor = await PlainAsync(PageTypes.Find("home"));
        foreach (var step in walk.Steps)
        {
            await visitor.Page.GetByText(step.Choice, new() { Exact = true }).ClickAsync();
            await visitor.Page.Continue().ClickAsync();
        }

        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
    }

    private async Task<Visitor> PlainAsync(PageType type)
    {
        var visitor = await stage.ArriveAsync();
        await visitor.Page.RouteAsync("**/*.css", static route => route.AbortAsync());
        await visitor.Page.GotoAsync(type.Path);
        await type.FinishAsync(visitor.Page);
        Assert.Equal(Unstyled, await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).margin"));
        return visitor;
    }
}
