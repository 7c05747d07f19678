using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>One site and one browser for all tests; each test visits in a context of its own, which shares nothing.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>Milliseconds until what should show soon is given up: so long that only what never shows exceeds it.</summary>
    internal const int Patience = 180_000;

    private readonly Site site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The site's origin.</summary>
    public Uri Origin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Origin = site.Start();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
    }

    /// <summary>Opens a fresh window, on the home page unless another path is given.</summary>
    public async Task<Visitor> VisitAsync(string path = "/", BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(options);
        await visitor.Page.GotoAsync(path);
        return visitor;
    }

    /// <summary>Opens a fresh window on a type of page.</summary>
    public async Task<Visitor> VisitAsync(PageType type, BrowserNewContextOptions? options = null)
    {
        var visitor = await VisitAsync(type.Path, options);
        await type.FinishAsync(visitor.Page);
        return visitor;
    }

    /// <summary>Opens a fresh, blank window, without motion unless it is asked for: a fade slows every step.</summary>
    public async Task<Visitor> ArriveAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.BaseURL = Origin.ToString();
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return await Visitor.ArriveAsync(context);
    }
}
