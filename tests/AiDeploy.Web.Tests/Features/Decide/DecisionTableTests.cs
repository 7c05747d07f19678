using System.Text.Json;
using AiDeploy.Decisions;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

/// <summary>The tables as data lead a reader who knows only the schema to what the site recommends.</summary>
public sealed class DecisionTableTests(Site site)
{
    [Fact]
    public async Task The_first_rule_that_holds_gives_what_the_site_recommends()
    {
        var table = (await site.GetAsync("/decisions/quick/1.json")).Json;
        var ways = Known.Quick.Questions.Aggregate(
            new[] { Answers.None }, static (ways, question) => [.. ways.SelectMany(way => question.Answers.Select(answer => way.With(question, answer)))]);

        Assert.Equal(Known.Quick.Questions.Aggregate(1, static (product, question) => product * question.Answers.Length), ways.Length);
        Assert.All(ways, way => Assert.Equal(
            Assert.IsType<Step.Conclude>(Known.Quick.Step(way)).Rules[0].Outcome.Id,
            table.GetProperty("rules").EnumerateArray().First(rule => Holds(rule, way)).GetProperty("outcome").GetString()));
    }

    [Theory]
    [InlineData("/decisions/quick/9.json")]
    [InlineData("/decisions/none/1.json")]
    [InlineData("/decisions/quick/9.dmn")]
    [InlineData("/decisions/none/1.dmn")]
    public async Task There_is_no_other(string address) => Assert.Equal(404, (await site.GetAsync(address)).Status);

    private static bool Holds(JsonElement rule, Answers given) => rule.GetProperty("when").EnumerateArray().All(term =>
        term.GetProperty("answers").EnumerateArray().Any(answer =>
            answer.GetString() == given[Known.Question(term.GetProperty("question").GetString()!)]!.Id));
}
