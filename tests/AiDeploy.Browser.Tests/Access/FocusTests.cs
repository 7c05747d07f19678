using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Access;

public sealed class FocusTests(Stage stage)
{
    private const int Width = 1280;
    private const int Height = 800;

    /// <summary>The box of what has the focus (of the row, for an answer) with room for a focus ring; null once Tab has left the page.</summary>
    private const string FocusedBox = """
        () => {
            const element = document.activeElement;
            if (element === document.body) return null;
            const box = (element.closest("label") ?? element).getBoundingClientRect();
            return [box.left - 10, box.top - 10, box.right + 10, box.bottom + 10];
        }
        """;

    [Theory]
    [InlineData("home")]
    [InlineData("option")]
    [InlineData("compare two")]
    [InlineData("question asked again")]
    [InlineData("question with an error")]
    [InlineData("recommendation")]
    [InlineData("unknown answer")]
    public async Task Every_tab_stop_shows_that_it_has_the_focus(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name), new() { ViewportSize = new() { Width = Width, Height = Height } });
        var page = visitor.Page;
        var unseen = new List<string>();
        var stops = 0;
        for (var box = await TabAsync(page); box is not null; box = await TabAsync(page))
        {
            stops++;
            if (!await IsSeenAsync(page, box))
            {
                unseen.Add(await page.EvaluateAsync<string>("() => document.activeElement.outerHTML"));
            }
        }

        Findings.MustBeNone(unseen);
        Assert.InRange(stops, 6, 200);
    }

    private static async Task<float[]?> TabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<float[]?>(FocusedBox);
    }

    /// <summary>Whether the window looks different where the focus is, with and without it.</summary>
    private static async Task<bool> IsSeenAsync(IPage page, float[] box)
    {
        var (left, top) = (Math.Max(0, box[0]), Math.Max(0, box[1]));
        var (right, bottom) = (Math.Min(Width, box[2]), Math.Min(Height, box[3]));
        if (right <= left || bottom <= top)
        {
            return false;
        }

        var clip = new Clip { X = left, Y = top, Width = right - left, Height = bottom - top };
        var with = await Picture.TakeAsync(page, clip);
        await using var focused = await page.EvaluateHandleAsync("() => document.activeElement");
        await focused.EvaluateAsync("element => element.blur()");
        var without = await Picture.TakeAsync(page, clip);
        await focused.EvaluateAsync("element => element.focus({ preventScroll: true, focusVisible: true })");
        return with != without;
    }
}
