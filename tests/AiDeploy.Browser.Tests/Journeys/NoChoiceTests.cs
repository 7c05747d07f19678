using System.Text.RegularExpressions;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class NoChoiceTests(Stage stage)
{
    private const string Product = "Select yes if a product does the job as it is";
    private const string Integration = "Select yes if it has to work with your own data or inside your own product";

    [Theory]
    [InlineData("/", Product, true)]
    [InlineData("/", Product, false)]
    [InlineData("/decide/quick/1/product-no", Integration, true)]
    [InlineData("/decide/quick/1/product-no", Integration, false)]
    public async Task The_error_summary_has_the_focus_and_its_link_leads_to_the_first_answer(string path, string mistake, bool script)
    {
        await using var visitor = await stage.VisitAsync(path, new() { JavaScriptEnabled = script });
        await visitor.Page.Continue().ClickAsync();
        var summary = visitor.Page.GetByRole(AriaRole.Alert, new() { Name = "There is a problem" });
        await Expect(summary).ToBeFocusedAsync();
        await summary.GetByRole(AriaRole.Link, new() { Name = mistake, Exact = true }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/", Product)]
    [InlineData("/decide/quick/1/product-no", Integration)]
    public async Task The_title_and_the_question_name_the_error(string path, string mistake)
    {
        await using var visitor = await stage.VisitAsync(path);
        await visitor.Page.Continue().ClickAsync();
        await Expect(visitor.Page).ToHaveTitleAsync(new Regex("^Error: "));
        await Expect(visitor.Page.GetByRole(AriaRole.Group)).ToHaveAccessibleDescriptionAsync(new Regex($"Error: {mistake}$"));
    }

    [Fact]
    public async Task An_answer_after_the_error_goes_on_as_if_nothing_had_happened()
    {
        await using var visitor = await stage.VisitAsync("/decide/quick/1/product-no");
        await visitor.Page.Continue().ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await visitor.Page.AnswerByMouseAsync("No");
        await Expect(visitor.Heading).ToHaveTextAsync("An off-the-shelf product may still be right");
        Assert.Equal("/recommendation/quick/1/product-no/integration-no", visitor.Path);
    }
}
