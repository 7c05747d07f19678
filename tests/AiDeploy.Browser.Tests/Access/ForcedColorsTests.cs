using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Access;

public sealed class ForcedColorsTests(Stage stage)
{
    private static readonly BrowserNewContextOptions Forced = new() { ForcedColors = ForcedColors.Active };

    [Theory]
    [InlineData("/")]
    [InlineData("/decide/quick/1/product-no")]
    public async Task A_chosen_answer_is_told_from_the_others(string path)
    {
        await using var visitor = await stage.VisitAsync(path, Forced);
        var radio = visitor.Page.Radio("Yes");
        await radio.ScrollIntoViewIfNeededAsync();
        var box = await BoxAsync(radio);
        var before = await Picture.InkAsync(visitor.Page, box);
        Assert.InRange(before, 20, box.Width * box.Height);
        await radio.CheckAsync();
        await visitor.Page.Mouse.MoveAsync(0, 0);
        Assert.InRange(await Picture.InkAsync(visitor.Page, box), before + 20, box.Width * box.Height);
    }

    [Fact]
    public async Task The_button_keeps_its_words_and_gets_an_edge()
    {
        await using var visitor = await stage.VisitAsync("/decide/quick", Forced);
        await visitor.Page.Continue().ScrollIntoViewIfNeededAsync();
        var box = await BoxAsync(visitor.Page.Continue());
        Assert.InRange(await Picture.InkAsync(visitor.Page, box), 200, box.Width * box.Height);
        var edge = new Clip { X = box.X - 2, Y = box.Y + (box.Height / 2), Width = 8, Height = 1 };
        Assert.InRange(await Picture.InkAsync(visitor.Page, edge), 1, 4);
    }

    [Theory]
    [InlineData("/", "Off-the-shelf")]
    [InlineData("/", "Self-hosting")]
    [InlineData("/decide/quick/1/product-no/integration-yes", "No product does the job as it is")]
    [InlineData("/decide/quick/1/product-no/integration-yes", "Question 3 of at most 4")]
    [InlineData("/recommendation/quick/1/product-no/integration-yes/ceiling-no", "No product does the job as it is")]
    public async Task The_route_line_is_drawn_beside(string path, string words)
    {
        await using var visitor = await stage.VisitAsync(path, Forced);
        var text = visitor.Page.GetByRole(AriaRole.Main).GetByText(words, new() { Exact = false }).First;
        await text.ScrollIntoViewIfNeededAsync();
        var (stop, inside) = (await BoxAsync(text.Locator("xpath=ancestor::*[self::li or self::div][1]")), await BoxAsync(text));
        var beside = new Clip { X = stop.X, Y = stop.Y, Width = inside.X - stop.X, Height = stop.Height };
        Assert.InRange(beside.Width, 12, 60);
        Assert.InRange(await Picture.InkAsync(visitor.Page, beside), 40, beside.Width * beside.Height);
    }

    private static async Task<Clip> BoxAsync(ILocator element)
    {
        await Expect(element).ToBeVisibleAsync();
        var box = await element.BoundingBoxAsync();
        Assert.NotNull(box);
        return new() { X = box.X, Y = box.Y, Width = box.Width, Height = box.Height };
    }
}
