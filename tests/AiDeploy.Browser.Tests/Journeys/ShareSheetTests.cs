using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class ShareSheetTests(Stage stage)
{
    private const string Result = "/recommendation/quick/1/product-yes";

    [Fact]
    public async Task Where_the_device_has_a_share_sheet_it_is_offered_with_title_and_link()
    {
        await using var visitor = await OpenAsync("window.shared = []; navigator.share = async what => { window.shared.push(what); };");
        await Button(visitor.Page).ClickAsync();

        Assert.Equal(
            ["Use an off-the-shelf product – Quick decision – AiDeploy", new Uri(stage.Origin, Result).ToString()],
            await visitor.Page.EvaluateAsync<string[]>("() => [window.shared[0].title, window.shared[0].url]"));
    }

    [Fact]
    public async Task Where_it_fails_the_page_says_what_to_do_instead()
    {
        await using var visitor = await OpenAsync("navigator.share = async () => { throw new DOMException('no', 'NotAllowedError'); };");
        await Button(visitor.Page).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The share sheet didn’t open. Copy the link instead");
    }

    [Fact]
    public async Task Closing_it_is_no_failure()
    {
        await using var visitor = await OpenAsync("navigator.share = async () => { throw new DOMException('closed', 'AbortError'); };");
        await Button(visitor.Page).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Where_there_is_none_copying_is_what_is_left()
    {
        await using var visitor = await OpenAsync("delete Navigator.prototype.share;");

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeVisibleAsync();
        await Expect(Button(visitor.Page)).ToHaveCountAsync(0);
    }

    private static ILocator Button(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Share…" });

    private async Task<Visitor> OpenAsync(string device)
    {
        var visitor = await stage.ArriveAsync();
        await visitor.Page.AddInitScriptAsync(device);
        await visitor.Page.GotoAsync(Result);
        return visitor;
    }
}
