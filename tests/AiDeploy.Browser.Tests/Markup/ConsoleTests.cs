using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Markup;

public sealed class ConsoleTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task The_browser_has_nothing_to_complain_about_on(string name)
    {
        var type = PageTypes.Find(name);
        await using var visitor = await stage.VisitAsync(type);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Findings.MustBeNone(visitor.Problems);
        Assert.Contains(visitor.Requests, static request => request.ResourceType == "stylesheet");
        var page = visitor.Requests.Last(static request => request.IsNavigationRequest);
        Assert.Equal(type.Status, (await page.ResponseAsync())?.Status);
    }

    /// <summary>What the site's own policy forbids, the browser complains about; so the test above can fail.</summary>
    [Fact]
    public async Task A_complaint_of_the_browser_is_noticed()
    {
        await using var visitor = await stage.VisitAsync("/compare");
        await visitor.Page.RunAndWaitForConsoleMessageAsync(() => visitor.Page.EvaluateAsync(
            "() => { document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' })); }"));
        Assert.NotEmpty(visitor.Problems);
    }
}
