using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Layout;

/// <summary>The pictures of an estimate, as every kind of reader gets them.</summary>
public sealed class ChartTests(Stage stage)
{
    private const string Overlaps = """
        () => {
            const words = [...document.querySelectorAll("svg.chart text")]
                .filter(text => text.getClientRects().length > 0)
                .map(text => ({ text: text.textContent, box: text.getBoundingClientRect(), chart: text.closest("svg") }));
            const meet = (a, b) => a.chart === b.chart
                && Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1
                && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1;
            return words.flatMap((one, place) => words.slice(place + 1).filter(other => meet(one, other))
                .map(other => `${one.text} meets ${other.text}`));
        }
        """;

    private const string Paints = """
        () => [...document.querySelectorAll("svg.chart text, svg.chart .curve, svg.chart .bar, svg.chart .crossing, .legend .curve, .legend .bar")]
            .map(part => part.tagName === "text" ? getComputedStyle(part).fill : getComputedStyle(part).stroke)
            .filter((paint, place, all) => all.indexOf(paint) === place)
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(1280)]
    public async Task No_label_runs_into_another(int width)
    {
        await using var visitor = await stage.VisitAsync("/costs", new() { ViewportSize = new() { Width = width, Height = 800 } });
        var scenarios = await visitor.Page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll("main a[href^='/costs?']")].map(link => link.getAttribute("href"))""");
        Assert.NotEmpty(scenarios);
        foreach (var scenario in scenarios.Distinct())
        {
            await visitor.Page.GotoAsync(new Uri(stage.Origin, scenario).ToString());
            Assert.NotEqual(0, await visitor.Page.Locator("svg.chart text").CountAsync());
            Assert.Empty((await visitor.Page.EvaluateAsync<string[]>(Overlaps)).Select(meeting => $"{scenario} at {width}: {meeting}"));
        }
    }

    /// <summary>Who chose colors of their own may not see any other.</summary>
    [Fact]
    public async Task In_forced_colors_all_is_drawn_in_the_color_of_text()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&audience=customers&requests=500000", new() { ForcedColors = ForcedColors.Active });

        Assert.Single(await visitor.Page.EvaluateAsync<string[]>(Paints));
        Assert.Equal(await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"), (await visitor.Page.EvaluateAsync<string[]>(Paints))[0]);
    }
}
