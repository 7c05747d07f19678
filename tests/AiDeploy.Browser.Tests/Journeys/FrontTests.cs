using AiDeploy.Browser.Tests.Staging;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>What a visitor sees first, without scrolling and without script.</summary>
public sealed class FrontTests(Stage stage)
{
    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    public async Task The_first_question_can_be_answered_without_scrolling(int width, int height)
    {
        await using var visitor = await stage.VisitAsync("/", new() { ViewportSize = new() { Width = width, Height = height } });

        await Expect(visitor.Heading).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visitor.Page.Continue()).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task The_closest_situation_opens_its_result_and_an_answer_there_is_changed()
    {
        await using var visitor = await stage.VisitAsync("/", new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.Region("Or which of these is closest?").GetByText("discharge letters").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Host an open model yourself");

        await page.Link("Change where data may go").ClickAsync();
        await page.AnswerByMouseAsync("By a vendor on extra terms");
        await Expect(visitor.Heading).Not.ToHaveTextAsync("Host an open model yourself");
    }

    [Fact]
    public async Task The_route_on_the_map_stands_inside_a_page_and_leads_back()
    {
        await using var visitor = await stage.VisitAsync("/recommendation/full/2/job-documents/boundary-offline/product-none");
        var page = visitor.Page;
        await page.Link("See your route on the map").ClickAsync();
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
        await Expect(page.Locator("svg.map .taken")).Not.ToHaveCountAsync(0);

        await page.Link("Back to your answers").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Run a small open model on the device");
    }
}
