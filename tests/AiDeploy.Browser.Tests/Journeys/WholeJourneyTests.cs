using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class WholeJourneyTests(Stage stage)
{
    private const int MostAnswers = 4;

    [Theory]
    [MemberData(nameof(Walks.Endings), MemberType = typeof(Walks))]
    public async Task A_mouse_leads_from_the_home_page_to(string ending)
    {
        await using var visitor = await stage.VisitAsync();
        await WalkAsync(visitor, Walks.To(ending), Hands.AnswerByMouseAsync);
    }

    [Theory]
    [MemberData(nameof(Walks.Endings), MemberType = typeof(Walks))]
    public async Task Without_script_the_same_walk_leads_to(string ending)
    {
        await using var visitor = await stage.VisitAsync(options: new() { JavaScriptEnabled = false });
        await WalkAsync(visitor, Walks.To(ending), Hands.AnswerByMouseAsync);
    }

    [Theory]
    [MemberData(nameof(Walks.Endings), MemberType = typeof(Walks))]
    public async Task The_keyboard_alone_leads_to(string ending)
    {
        await using var visitor = await stage.VisitAsync();
        await WalkAsync(visitor, Walks.To(ending), AnswerAfterSkipLinkAsync);
    }

    [Fact]
    public async Task Enter_continues_from_a_chosen_answer()
    {
        await using var visitor = await stage.VisitAsync("/decide/quick");
        await visitor.Page.TabToAsync(visitor.Page.Radio("Yes"));
        await visitor.Page.Keyboard.PressAsync("Space");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync("Use an off-the-shelf product");
    }

    private static async Task WalkAsync(Visitor visitor, Walk walk, Func<IPage, string, Task> answerAsync)
    {
        Assert.InRange(walk.Steps.Length, 1, MostAnswers);
        Assert.Equal("/", visitor.Path);
        foreach (var step in walk.Steps)
        {
            await Expect(visitor.Page.GetByRole(AriaRole.Group, new() { Name = step.Question, Exact = true })).ToBeVisibleAsync();
            await answerAsync(visitor.Page, step.Choice);
        }

        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
        Assert.Equal(walk.Address, visitor.Path);
        foreach (var step in walk.Steps)
        {
            await Expect(visitor.Page.Region("Your answers")).ToContainTextAsync(step.Statement);
        }
    }

    /// <summary>The first stop of a page is the skip link; it leads past the navigation.</summary>
    private static async Task AnswerAfterSkipLinkAsync(IPage page, string choice)
    {
        var skip = page.Link("Skip to the content");
        await page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.AnswerByKeyboardAsync(choice);
    }
}
