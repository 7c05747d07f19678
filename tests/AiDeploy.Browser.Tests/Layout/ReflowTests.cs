using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Layout;

public sealed class ReflowTests(Stage stage)
{
    private const int Narrow = 320;

    /// <summary>A phone of 412 pixels whose text is twice as large (WCAG 2.2, success criterion 1.4.4).</summary>
    private const int Zoomed = 206;

    /// <summary>WCAG 2.2, success criterion 1.4.12.</summary>
    private const string SpaceText = """
        () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task At_320_pixels_nothing_is_lost_and_nothing_scrolls_sideways(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name));
        Findings.MustBeNone(await LostText.FindAsync(visitor.Page, Narrow));
    }

    [Theory]
    [MemberData(nameof(PageTypes.WholeNames), MemberType = typeof(PageTypes))]
    public async Task On_a_phone_with_text_twice_as_large_nothing_is_lost(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name));
        Findings.MustBeNone(await LostText.FindAsync(visitor.Page, Zoomed));
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task With_widely_spaced_text_at_320_pixels_nothing_is_lost(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name));
        await visitor.Page.EvaluateAsync(SpaceText);
        Findings.MustBeNone(await LostText.FindAsync(visitor.Page, Narrow));
    }

    [Theory]
    [MemberData(nameof(PageTypes.WholeNames), MemberType = typeof(PageTypes))]
    public async Task At_1600_pixels_the_page_does_not_stretch(string name)
    {
        const double Widest = 80 * 16;
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name));
        Findings.MustBeNone(await LostText.FindAsync(visitor.Page, 1600));
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
        {
            var box = await visitor.Page.GetByRole(landmark).BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.InRange(box.Width, 320, Widest);
        }
    }
}
