using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>A recommendation inside a page of another origin.</summary>
public sealed class EmbedTests(Stage stage)
{
    private const string Result = "/recommendation/quick/1/product-yes";

    [Fact]
    public async Task The_code_to_paste_shows_the_card_and_its_link_opens_the_page()
    {
        await using var visitor = await stage.VisitAsync(Result);
        await visitor.Page.GetByText("Show it in another page").ClickAsync();
        var code = await visitor.Page.GetByLabel("HTML for a card").InputValueAsync();
        await using var wiki = await Wiki.ShowAsync(code);
        await visitor.Page.GotoAsync(wiki.Address);

        var link = visitor.Page.FrameLocator("iframe").GetByRole(AriaRole.Link);
        await Expect(link).ToHaveTextAsync("Use an off-the-shelf product (opens in new tab)");
        var opened = await visitor.Page.RunAndWaitForPopupAsync(() => link.ClickAsync());
        await Expect(opened).ToHaveURLAsync(new Uri(stage.Origin, Result).ToString());
    }

    /// <summary>Some wikis put what they embed into a sandbox, where it is of no origin.</summary>
    [Theory]
    [InlineData("<iframe ")]
    [InlineData("<iframe sandbox=\"allow-scripts allow-popups\" ")]
    public async Task The_whole_card_fits_into_its_frame(string frameStart)
    {
        await using var visitor = await stage.VisitAsync("/recommendation/quick/1/product-unsure/integration-unsure/ceiling-unsure/limits-unsure");
        var code = await visitor.Page.Locator("#embed").InputValueAsync();
        await using var wiki = await Wiki.ShowAsync(code.Replace("<iframe ", frameStart, StringComparison.Ordinal));
        await visitor.Page.GotoAsync(wiki.Address);

        await Expect(visitor.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading)).ToBeVisibleAsync();
        var frame = visitor.Page.Frames[1];
        Assert.True(await frame.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task The_page_itself_refuses_to_be_framed()
    {
        await using var visitor = await stage.ArriveAsync();
        await using var wiki = await Wiki.ShowAsync($"<iframe src=\"{new Uri(stage.Origin, Result)}\"></iframe>");
        await visitor.Page.GotoAsync(wiki.Address);

        Assert.StartsWith("chrome-error://", visitor.Page.Frames[1].Url, StringComparison.Ordinal);
    }

    /// <summary>WordPress opens no link in its sandbox, but takes messages: its own wp-embed.js is played here.</summary>
    [Fact]
    public async Task In_the_sandbox_of_WordPress_the_card_tells_its_height_and_its_link_opens()
    {
        const string Secret = "a1B2c3D4e5";
        await using var visitor = await stage.ArriveAsync();
        await using var wiki = await Wiki.ShowAsync($$"""
            <iframe sandbox="allow-scripts" security="restricted" src="{{new Uri(stage.Origin, "/embed" + Result)}}#?secret={{Secret}}" data-secret="{{Secret}}" width="600" height="150"></iframe>
            <script>
              addEventListener("message", (event) => {
                const frame = document.querySelector("iframe");
                const { message, value, secret } = event.data;
                if (event.source !== frame.contentWindow || secret !== frame.dataset.secret) return;
                if (message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
                const isOwn = message === "link" && new URL(value).host === new URL(frame.src).host;
                if (isOwn && document.activeElement === frame) top.location.href = value;
              });
            </script>
            """);
        await visitor.Page.GotoAsync(wiki.Address);

        await Expect(visitor.Page.Locator("iframe")).Not.ToHaveAttributeAsync("height", "150");
        var frame = visitor.Page.Frames[1];
        Assert.True(await frame.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight"));
        await visitor.Page.FrameLocator("iframe").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(stage.Origin, Result).ToString());
    }

    /// <summary>Who asks for no message gets none, and the link of the card stays what it is.</summary>
    [Fact]
    public async Task Elsewhere_the_card_posts_nothing()
    {
        await using var visitor = await stage.ArriveAsync();
        await using var wiki = await Wiki.ShowAsync($$"""
            <iframe src="{{new Uri(stage.Origin, "/embed" + Result)}}" width="600" height="300"></iframe>
            <script>addEventListener("message", () => { document.title = "A message"; });</script>
            """);
        await visitor.Page.GotoAsync(wiki.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await visitor.Page.RunAndWaitForPopupAsync(() => visitor.Page.FrameLocator("iframe").GetByRole(AriaRole.Link).ClickAsync());

        Assert.Equal("Wiki", await visitor.Page.TitleAsync());
    }
}
