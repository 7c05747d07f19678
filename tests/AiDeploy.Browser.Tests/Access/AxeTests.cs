using AiDeploy.Browser.Tests.Staging;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Access;

public sealed class AxeTests(Stage stage)
{
    private const int Desktop = 1280;
    private const int Phone = 360;

    /// <summary>In forced colors the browser chooses the colors, and axe reads those of the style sheet instead.</summary>
    private static readonly AxeRunOptions WithoutContrast = new() { Rules = new() { ["color-contrast"] = new() { Enabled = false } } };

    /// <summary>What differs in the dark.</summary>
    private static readonly AxeRunOptions ColorsOnly = new() { RunOnly = new() { Type = "tag", Values = ["cat.color"] } };

    public static TheoryData<string, ColorScheme, int> Looks =>
    [
        .. from type in PageTypes.All
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from width in new[] { Desktop, Phone }
           select (type.Name, scheme, width),
    ];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_no_barrier_on(string name, ColorScheme scheme, int width)
    {
        await using var visitor = await stage.VisitAsync(
            PageTypes.Find(name), new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        Findings.MustBeNone(await BarriersAsync(visitor.Page, scheme == ColorScheme.Dark ? ColorsOnly : null));
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Axe_finds_no_barrier_in_forced_colors_on(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name), new() { ForcedColors = ForcedColors.Active });
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
        Findings.MustBeNone(await BarriersAsync(visitor.Page, WithoutContrast));
    }

    [Fact]
    public async Task Axe_finds_a_barrier_where_there_is_one()
    {
        await using var visitor = await stage.VisitAsync("/compare");
        await visitor.Page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");
        Assert.Contains(await BarriersAsync(visitor.Page), static barrier => barrier.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dark_is_dark_and_light_is_light()
    {
        await using var visitor = await stage.VisitAsync(options: new() { ColorScheme = ColorScheme.Light });
        Assert.InRange(await BrightnessAsync(visitor.Page), 0.9, 1);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.InRange(await BrightnessAsync(visitor.Page), 0, 0.2);
    }

    private static async Task<string[]> BarriersAsync(IPage page, AxeRunOptions? options = null)
    {
        var result = await page.RunAxe(options);
        return [.. result.Violations.SelectMany(static rule => rule.Nodes, static (rule, node) => $"{rule.Id}: {node.Html}")];
    }

    /// <summary>Of the background: 0 is black, 1 is white.</summary>
    private static async Task<double> BrightnessAsync(IPage page) => await page.EvaluateAsync<double>(
        """
        () => {
            const paint = new OffscreenCanvas(1, 1).getContext("2d");
            paint.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
            paint.fillRect(0, 0, 1, 1);
            const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
            return (red + green + blue) / 765;
        }
        """);
}
