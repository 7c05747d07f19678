using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class BrokenSaveTests
{
    private const string Page = "/guide/method";

    /// <summary>An author looks at the page, not at the log.</summary>
    [Fact]
    public async Task In_Development_pages_say_what_is_wrong_with_a_save_until_it_is_mended()
    {
        using var content = new ContentCopy();
        await using var site = new Site(("Content:Path", content.Folder), ("Content:Watch", "true")) { Arrange = Quickly };
        await using var writing = new Site(("Content:Path", content.Folder), ("Content:Watch", "true")) { Environment = "Development", Arrange = Quickly };
        Assert.Empty((await writing.GetAsync(Page)).All("[role=alert]"));
        content.Replace("guide/method.md", "reviewed: ", "reviewd: ");

        foreach (var address in (string[])[Page, "/", "/nothing", "/recommendation/quick/1/product-yes"])
        {
            var broken = await Eventually.GetAsync(() => writing.GetAsync(address), static page => page.All("[role=alert]").Any());
            Assert.Contains(broken.All("[role=alert] li"), static item => item.TextContent.StartsWith("guide/method.md:4: 'reviewd' is not a field here", StringComparison.Ordinal));
            Assert.Equal("2", broken["Refresh"]);
        }

        content.Restore();
        var mended = await Eventually.GetAsync(() => writing.GetAsync(Page), static page => !page.All("[role=alert]").Any());
        Assert.Null(mended["Refresh"]);
        Assert.Empty((await site.GetAsync(Page)).All("[role=alert]"));
    }

    private static void Quickly(IServiceCollection services) => services.AddSingleton<TimeProvider>(new QuickClock());
}
