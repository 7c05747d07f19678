using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

public sealed class ModelTableTests(Site site)
{
    [Theory]
    [InlineData("", "from December 1, 2026: $4 in, $20 out")]
    [InlineData("&currency=eur", "from December 1, 2026: €3.40 in, €17.01 out")]
    public async Task A_model_warns_of_a_price_that_is_announced_and_says_how_certain_it_is(string currency, string warning)
    {
        var page = await site.GetAsync($"/costs?as-of=2026-11-27{currency}&requests=10000");
        var cells = page.All("section[aria-labelledby=models] tbody tr").Single(static row => row.QuerySelector("th")!.Said() == "Gemini 4 Argon").QuerySelectorAll("td").Texts().ToList();

        Assert.Contains(warning, cells[0], StringComparison.Ordinal);
        Assert.Equal("medium", cells[1]);
    }
}
