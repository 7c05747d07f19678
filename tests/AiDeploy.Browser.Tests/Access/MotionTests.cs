using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Access;

public sealed class MotionTests(Stage stage)
{
    /// <summary>
    /// The rules in force that make pages fade into each other. Watching a page fade would not do: the browser leaves it out
    /// when the machine is busy.
    /// </summary>
    private const string CountFades = """
        () => {
            const inForce = rules => [...rules].flatMap(rule =>
                rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches ? [] : rule.cssRules ? inForce(rule.cssRules) : [rule]);
            return [...document.styleSheets].flatMap(sheet => inForce(sheet.cssRules)).filter(rule => rule instanceof CSSViewTransitionRule).length;
        }
        """;

    [Theory]
    [InlineData(ReducedMotion.NoPreference, 1)]
    [InlineData(ReducedMotion.Reduce, 0)]
    public async Task Pages_fade_into_each_other_only_when_motion_is_not_reduced(ReducedMotion preference, int fades)
    {
        await using var visitor = await stage.VisitAsync(options: new() { ReducedMotion = preference });
        Assert.Equal(fades, await visitor.Page.EvaluateAsync<int>(CountFades));
    }

    [Fact]
    public async Task A_whole_walk_works_with_motion()
    {
        var walk = Walks.To("Fine-tune a model and call it through an API");
        await using var visitor = await stage.VisitAsync(options: new() { ReducedMotion = ReducedMotion.NoPreference });
        foreach (var step in walk.Steps)
        {
            await visitor.Page.AnswerByMouseAsync(step.Choice);
        }

        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("question with an error")]
    [InlineData("recommendation")]
    public async Task Nothing_moves_by_itself_on(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name), new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }
}
