using AiDeploy.Browser.Tests.Staging;
using AiDeploy.Decisions;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>The path with the most questions, of all decisions.</summary>
public sealed class LongestWalkTests(Stage stage)
{
    [Fact]
    public async Task The_keyboard_alone_leads_to_the_end_of_the_longest_path()
    {
        var decision = Guide.Read(Path.Combine(AppContext.BaseDirectory, "content")).Guide!.Decisions["full"].Current;
        await using var visitor = await stage.VisitAsync("/decide/full");
        var answers = Answers.None;
        for (var stop = decision.Start; stop is DecisionNode.Ask { Question: var question } ask; stop = ask.Next.MaxBy(static next => next.Longest)!)
        {
            var answer = question.Answers[ask.Next.IndexOf(ask.Next.MaxBy(static next => next.Longest)!)];
            await Expect(visitor.Heading).ToHaveTextAsync(question.Text);
            await visitor.Page.AnswerByKeyboardAsync(answer.Text);
            answers = answers.With(question, answer);
        }

        Assert.Equal(decision.Start.Longest, answers.Given.Length);
        Assert.Equal($"/recommendation/full/{decision.Version}/{answers}", visitor.Path);
        await Expect(visitor.Heading).ToHaveTextAsync(Recommendation.Explain(decision, answers)!.Outcomes[0].Headline);
    }
}
