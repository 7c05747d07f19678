using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>Answers as they are written; what the site sends is played by the test.</summary>
public sealed class AskTests(Stage stage)
{
    private const string Reply = "/ask?q=Will+an+API+throttle+us%3F";

    private const string Events = """
        event: sources
        data: {"citations":[{"url":"/options/api-integration#limitations","heading":"Limitations"}]}

        : still here

        event: delta
        data: {"text":"Rate limits "}

        event: final
        data: {"sentences":[{"text":"Rate limits bound your scale.","citations":[1]}]}


        """;

    [Fact]
    public async Task One_status_line_is_announced_the_answer_is_not_and_the_focus_stays()
    {
        await using var site = Connected();
        await using var visitor = await stage.VisitAsync(new Uri(site.Start(), Reply).ToString());
        var page = visitor.Page;
        await page.RouteAsync("**/ask/stream", static route => route.FulfillAsync(new() { ContentType = "text/event-stream", Body = Events }));

        await WriteButton(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done. Written by Test model from this guide.");
        await Expect(page.Locator("p.written")).ToContainTextAsync("Rate limits bound your scale.");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Source 1: Limitations" })).ToHaveAttributeAsync("href", "/options/api-integration#limitations");
        await Expect(page.Locator("p.written:is([aria-live], [role]), [aria-live] p.written")).ToHaveCountAsync(0);
        await Expect(WriteButton(page)).ToBeFocusedAsync();
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task Stop_ends_it_and_the_quotation_stays()
    {
        await using var site = Connected();
        await using var visitor = await stage.VisitAsync(new Uri(site.Start(), Reply).ToString());
        var page = visitor.Page;
        await page.RouteAsync("**/ask/stream", static _ => Task.CompletedTask);

        await WriteButton(page).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Stopped.");
        await Expect(page.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Questions_the_guide_can_answer_are_offered_while_one_is_typed()
    {
        await using var visitor = await stage.VisitAsync("/search");
        await visitor.Page.GetByRole(AriaRole.Combobox).Or(visitor.Page.GetByRole(AriaRole.Searchbox)).First.PressSequentiallyAsync("fine-tun");

        await Expect(visitor.Page.Locator("datalist option").First).ToBeAttachedAsync();
        Assert.Empty(visitor.Problems);
    }

    private static Site Connected() => new(("Ask:BaseUrl", "http://127.0.0.1:9/v1"), ("Ask:Model", "fake"), ("Ask:ProviderLabel", "Test model"));

    private static ILocator WriteButton(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Have an answer written" });
}
