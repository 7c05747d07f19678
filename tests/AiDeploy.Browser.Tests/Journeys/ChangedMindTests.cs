using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class ChangedMindTests(Stage stage)
{
    private const string Host = "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes";

    [Fact]
    public async Task A_changed_last_answer_keeps_the_others_and_ends_on_the_new_result()
    {
        await using var visitor = await stage.VisitAsync(Host);
        await visitor.Page.Link("Change hard limits").ClickAsync();
        await Expect(visitor.Page.Radio("Yes")).ToBeCheckedAsync();
        await visitor.Page.AnswerByMouseAsync("No");
        await Expect(visitor.Heading).ToHaveTextAsync("Fine-tune a model and call it through an API");
        Assert.Equal("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no", visitor.Path);
    }

    [Fact]
    public async Task A_changed_answer_in_the_middle_keeps_those_that_still_matter()
    {
        await using var visitor = await stage.VisitAsync(Host);
        await visitor.Page.Link("Change integration").ClickAsync();
        await Expect(visitor.Page.Radio("Yes")).ToBeCheckedAsync();
        await visitor.Page.AnswerByMouseAsync("I don’t know yet");
        await Expect(visitor.Page.Region("Your answers")).ToContainTextAsync("You don’t know yet whether it has to be integrated");
        Assert.Equal("/recommendation/quick/1/product-no/integration-unsure/ceiling-yes/limits-yes", visitor.Path);
    }

    [Fact]
    public async Task A_changed_answer_that_raises_a_new_question_asks_it_first()
    {
        await using var visitor = await stage.VisitAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-no");
        await visitor.Page.Link("Change quality ceiling").ClickAsync();
        await Expect(visitor.Page.Radio("No")).ToBeCheckedAsync();
        await visitor.Page.AnswerByMouseAsync("Yes");
        await Expect(visitor.Heading).ToHaveTextAsync("Does a hard privacy or cost limit rule out AI services run by others?");
        await visitor.Page.AnswerByMouseAsync("Yes");
        await Expect(visitor.Heading).ToHaveTextAsync("Evaluate hosting an open model yourself");
        Assert.Equal(Host, visitor.Path);
    }

    [Fact]
    public async Task Back_links_lead_from_the_result_to_the_home_page_with_every_answer_still_checked()
    {
        await using var visitor = await stage.VisitAsync(Host);
        foreach (var step in Walks.To("Evaluate hosting an open model yourself").Steps.Reverse())
        {
            await visitor.Page.Link("Back").ClickAsync();
            await Expect(visitor.Heading).ToHaveTextAsync(step.Question);
            await Expect(visitor.Page.Radio(step.Choice)).ToBeCheckedAsync();
        }

        await visitor.Page.Link("Back").ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        Assert.Equal("/", visitor.Path);
    }

    [Fact]
    public async Task The_browser_goes_back_forward_and_reloads_without_sending_an_answer_again()
    {
        var walk = Walks.To("Stay with an API integration");
        await using var visitor = await stage.VisitAsync();
        foreach (var step in walk.Steps)
        {
            await visitor.Page.AnswerByMouseAsync(step.Choice);
        }

        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
        await visitor.Page.ReloadAsync();
        foreach (var step in walk.Steps.Skip(1).Reverse())
        {
            await visitor.Page.GoBackAsync();
            await Expect(visitor.Heading).ToHaveTextAsync(step.Question);
            await visitor.Page.ReloadAsync();
            await Expect(visitor.Heading).ToHaveTextAsync(step.Question);
        }

        await visitor.Page.GoForwardAsync();
        await visitor.Page.GoForwardAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
        Assert.Equal(walk.Steps.Length, visitor.Requests.Count(static request => request.Method == "POST"));
        Findings.MustBeNone(visitor.Dialogs);
    }

    [Theory]
    [InlineData(Host)]
    [InlineData("/decide/quick/1/product-no/integration-yes")]
    public async Task Start_again_forgets_the_answers(string path)
    {
        await using var visitor = await stage.VisitAsync(path);
        await visitor.Page.Link("Start again").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Is there a product that does the job as it is?");
        await Expect(visitor.Page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        Assert.Equal("/decide/quick", visitor.Path);
    }
}
