using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>A decision in a frame of a wiki that the operator names.</summary>
public sealed class FramedPageTests(Stage stage)
{
    private const string Markup = """
        <script>
          const frame = document.createElement("iframe");
          const query = new URLSearchParams(location.search);
          if (query.has("sandbox")) frame.sandbox = query.get("sandbox");
          [frame.src, frame.width, frame.height] = [query.get("frame"), 800, 800];
          document.documentElement.append(frame);
        </script>
        """;

    [Theory]
    [InlineData("")]
    [InlineData("&sandbox=allow-scripts+allow-popups+allow-popups-to-escape-sandbox")]
    public async Task Answers_are_given_in_the_frame_and_the_guide_opens_in_a_tab(string sandbox)
    {
        await using var wiki = await Wiki.ShowAsync(Markup);
        await using var site = new Site(("Site:FrameAncestors", wiki.Address));
        var origin = site.Start();
        await using var visitor = await stage.ArriveAsync();
        await visitor.Page.GotoAsync($"{wiki.Address}?frame={Uri.EscapeDataString(new Uri(origin, "/recommendation/quick/1/product-yes").ToString())}{sandbox}");
        var frame = visitor.Page.FrameLocator("iframe");

        var opened = await visitor.Page.RunAndWaitForPopupAsync(() => frame.GetByRole(AriaRole.Link, new() { Name = "Glossary", Exact = true }).ClickAsync());
        await Expect(opened).ToHaveURLAsync(new Uri(origin, "/guide/glossary").ToString());
        await frame.GetByRole(AriaRole.Link, new() { Name = "Full check", Exact = true }).ClickAsync();
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What kind of job is it?");
        Assert.Equal(2, visitor.Page.Context.Pages.Count);
    }
}
