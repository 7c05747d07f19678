using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>What an answer means in money stands in the content, and agrees with the tables.</summary>
public sealed class AnswersInMoneyTests
{
    private static readonly CostForm Form = Estimates.Guide.CostForm;

    [Theory]
    [InlineData("boundary-extra-terms", "region-factor", "1.1")]
    [InlineData("boundary-own-cloud", "region-factor", "1.1")]
    [InlineData("boundary-own-hardware", "hardware-price", "80000")]
    [InlineData("boundary-own-hardware", "power-price", "")]
    [InlineData("boundary-offline", "spare", "0")]
    [InlineData("users-customers", "audience", "customers")]
    [InlineData("users-systems", "batch-share", "50")]
    [InlineData("failing-facts", "passage-tokens", "2000")]
    [InlineData("retrieval-not-tried", "passage-tokens", "2000")]
    [InlineData("retrieval-tried", "passage-tokens", "2000")]
    [InlineData("examples-thousands", "label-cost", "0")]
    [InlineData("volume-bursty", "peak", "6")]
    [InlineData("volume-steady-high", "peak", "1.2")]
    [InlineData("serving-no", "partner-month", "4000")]
    [InlineData("serving-no", "host-run", "0.3")]
    [InlineData("regulated-high-risk", "review-share", "10")]
    public void An_answer_sets_what_it_means(string answer, string key, string value) =>
        Assert.Contains(KeyValuePair.Create(key, value), Form.Carry("full", [answer]));

    [Theory]
    [InlineData("boundary-own-hardware", "hardware-price", "server-h100-2")]
    [InlineData("boundary-offline", "hardware-price", "server-h100-1")]
    [InlineData("boundary-own-cloud", "gpu-hour", "h100-aws")]
    [InlineData("serving-no", "partner-month", "partner-month-fee")]
    public void A_price_that_an_answer_sets_is_that_of_its_row(string answer, string key, string row)
    {
        var set = Form.Carry("full", [answer]).Single(pair => pair.Key == key).Value;
        var sheet = Estimates.Guide.Prices.Current;

        Assert.Equal(set, ParsedWorkload.Write(sheet[sheet.Prices.Single(price => price.Id == row)].Figures.Amounts.First().Value!.Value));
    }

    [Fact]
    public void Of_two_answers_that_set_one_input_the_later_question_counts() =>
        Assert.Equal("0.3", Form.Carry("full", ["boundary-own-hardware", "serving-no"]).Last(static pair => pair.Key == "host-run").Value);

    [Fact]
    public void The_quick_check_says_nothing_in_money() => Assert.DoesNotContain("quick", Form.Carried.Keys);
}
