using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>The meaning of a word, without leaving the page and without a script.</summary>
public sealed class TermTests(Stage stage)
{
    private const string Page = "/guide/rag-or-fine-tuning";

    [Fact]
    public async Task The_keyboard_shows_it_and_takes_it_away()
    {
        await using var visitor = await stage.VisitAsync(Page, new() { JavaScriptEnabled = false });
        var meaning = visitor.Page.Locator(".definition").First;
        await Expect(meaning).ToBeHiddenAsync();
        await visitor.Page.Locator("button.term").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(meaning).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(meaning).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_touch_shows_it_within_a_narrow_screen()
    {
        await using var visitor = await stage.VisitAsync(Page, new() { HasTouch = true, ViewportSize = new() { Width = 320, Height = 640 } });
        foreach (var word in await visitor.Page.Locator("button.term").AllAsync())
        {
            await word.TapAsync();
            var box = await visitor.Page.Locator(".definition:popover-open").BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.InRange(box.X, 0, 320 - box.Width + 1);
            await visitor.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task It_leads_on_to_the_glossary()
    {
        await using var visitor = await stage.VisitAsync(Page);
        await visitor.Page.Locator("button.term").First.ClickAsync();
        await visitor.Page.Locator(".definition:popover-open").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Glossary");
    }

    [Fact]
    public async Task Ticks_on_a_checklist_are_in_the_address_and_come_back()
    {
        await using var visitor = await stage.VisitAsync("/guide/readiness/self-hosting", new() { JavaScriptEnabled = false });
        await visitor.Page.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Keep these ticks in the address" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Checkbox).Nth(1)).ToBeCheckedAsync();
        await Expect(visitor.Page.GetByText("1 of")).ToBeVisibleAsync();
        Assert.Contains("?done=", visitor.Path, StringComparison.Ordinal);
    }
}
