using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Layout;

public sealed class TargetTests(Stage stage)
{
    private const string Row = "xpath=ancestor::label";

    /// <summary>A link within a sentence is as high as the sentence.</summary>
    private const string LowTargets = """
        least => [...document.querySelectorAll("nav a, button")]
            .filter(target => target.closest("p") === null && target.checkVisibility() && target.getBoundingClientRect().height < least)
            .map(target => `${target.textContent.trim()}: ${target.getBoundingClientRect().height.toFixed(1)}`)
        """;

    public static TheoryData<string, int> PageTypesAndWidths => [.. PageTypes.All.SelectMany(static type => new[] { (type.Name, 320), (type.Name, 1280) })];

    [Theory]
    [InlineData("/", 320)]
    [InlineData("/", 1280)]
    [InlineData("/decide/quick/1/product-no", 320)]
    [InlineData("/decide/quick/1/product-no", 1280)]
    public async Task The_whole_row_of_an_answer_is_large_and_can_be_clicked(string path, int width)
    {
        await using var visitor = await stage.VisitAsync(path, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var radios = await visitor.Page.GetByRole(AriaRole.Radio).AllAsync();
        Assert.Equal(3, radios.Count);
        foreach (var radio in radios)
        {
            var row = radio.Locator(Row);
            var box = await row.BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.True(box.Height >= 44, $"A row is {box.Height} pixels high");
            await row.ClickAsync(new() { Position = new() { X = box.Width - 5, Y = box.Height - 5 } });
            await Expect(radio).ToBeCheckedAsync();
        }

        foreach (var radio in radios)
        {
            await radio.Locator(Row).ClickAsync(new() { Position = new() { X = 5, Y = 5 } });
            await Expect(radio).ToBeCheckedAsync();
        }
    }

    [Theory]
    [MemberData(nameof(PageTypesAndWidths))]
    public async Task Links_in_navigation_and_buttons_are_at_least_24_pixels_high(string name, int width)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name), new() { ViewportSize = new() { Width = width, Height = 800 } });
        Findings.MustBeNone(await visitor.Page.EvaluateAsync<string[]>(LowTargets, 24));
    }
}
