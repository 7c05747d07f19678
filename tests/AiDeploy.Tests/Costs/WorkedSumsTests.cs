using System.Globalization;
using System.Text.RegularExpressions;
using AiDeploy.Tests.Decisions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AiDeploy.Tests.Costs;

/// <summary>The sums worked out on the page about the method are those of the estimate it opens.</summary>
public sealed partial class WorkedSumsTests
{
    private static readonly IHtmlDocument Page = new HtmlParser().ParseDocument(Published.Guide.Pages.Single(static page => page.Path == "/guide/method").Html);

    [Theory]
    [InlineData("seats", "off-the-shelf")]
    [InlineData("an-api", "api-integration")]
    [InlineData("tuning", "fine-tuning")]
    [InlineData("hosting", "self-hosting")]
    public void The_sums_of_the_page_are_those_of_the_site(string formula, string option)
    {
        var cost = Opened().Options.Single(cost => cost.Option.Id == option);
        var sums = Rows(formula).Where(static row => row.Children[0].TextContent is "Once" or "A month" or "12 months").Select(static row => Result.Match(row.Children[2].TextContent).Value);

        Assert.Equal(new[] { cost.Upfront, cost.Monthly, cost.Total(12) }.Where(static amount => amount > 0).Select(Cents), sums);
    }

    [Fact]
    public void The_speed_of_the_page_is_that_of_the_site()
    {
        var plan = Opened("[href$='open-model=own']").Hosting;

        string[] results = [.. Rows("an-estimated-speed").Select(static row => row.Children[2].TextContent.Split(" = ")[1])];
        Assert.Equal(
            [
                Text($"{plan.NeedGB:0.0} GB"), Text($"{plan.Estimate!.WeightsGB:0} GB"), Text($"{plan.Estimate.StepSeconds:0.0000} seconds"),
                Text($"{plan.Estimate.PromptSeconds:0.0000} seconds"), Text($"{plan.TokensPerSecond:0} tokens a second"),
            ],
            [results[0], results[1], results[3], results[5], results[6]]);

        static string Text(FormattableString text) => FormattableString.Invariant(text);
    }

    [Fact]
    public void The_measured_speed_of_the_page_is_that_of_the_site()
    {
        var speed = Opened("[href$='open-model=70b']").Hosting.Estimate!;

        var result = Rows("a-measured-speed").Last().Children[2].TextContent.Split(" = ")[1];
        Assert.Equal(FormattableString.Invariant($"{speed.TokensPerSecond:#,0} tokens a second"), result);
        Assert.Contains(FormattableString.Invariant($"Here that is {speed.Low:#,0} to {speed.High:#,0}."), Page.Body!.TextContent);
    }

    private static AiDeploy.Costs.CostEstimate Opened(string which = "") => Estimates.Of(
        [.. Page.QuerySelector($"a[href^='/costs?']{which}")!.GetAttribute("href")!.Split('?')[1].Split('&').Select(static pair => (pair.Split('=')[0], pair.Split('=')[1]))]);

    private static IEnumerable<IElement> Rows(string formula)
    {
        var tables = Page.QuerySelectorAll("h3, table").ToList();
        return tables[tables.FindIndex(element => element.Id == $"the-formula-for-{formula}") + 1].QuerySelectorAll("tbody tr");
    }

    private static string Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("$#,0.00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$[0-9,.]+$")]
    private static partial Regex Result { get; }
}
