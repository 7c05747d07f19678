using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>Two colleagues put their links side by side, without any script.</summary>
public sealed class TogetherTests(Stage stage)
{
    private const string Mine = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";

    [Fact]
    public async Task From_a_result_to_the_answer_that_makes_the_difference()
    {
        await using var visitor = await stage.VisitAsync(Mine, new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.Link("Compare it with a colleague’s").ClickAsync();
        await page.GetByLabel("Link of a recommendation").FillAsync(" see " + new Uri(stage.Origin, "/recommendation/quick/1/product-yes") + ".");
        await page.GetByLabel("Whose it is").FillAsync("Ben");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Region("Where each of you ends up").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(page.Region("What makes the difference").GetByRole(AriaRole.Listitem)).ToHaveTextAsync("A product does the job as it is");
        Assert.Equal($"/together?r={Mine}&r=/recommendation/quick/1/product-yes&n=&n=Ben", visitor.Path);
    }

    [Fact]
    public async Task Some_answers_can_be_left_out_before_sharing()
    {
        await using var visitor = await stage.VisitAsync(Mine, new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.GetByText("Leave out some answers first").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "No product does the job as it is" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link without them" }).ClickAsync();

        Assert.Equal("/recommendation/quick/1/product-unsure/integration-yes/ceiling-no", visitor.Path);
        await Expect(page.Region("Your answers")).ToContainTextAsync("left out before this link was shared");
    }
}
