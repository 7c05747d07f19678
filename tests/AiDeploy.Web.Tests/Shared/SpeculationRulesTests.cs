using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class SpeculationRulesTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/decide/quick/1/product-no")]
    [InlineData("/options/fine-tuning")]
    public async Task A_page_names_the_rules_for_what_to_fetch_ahead(string address)
    {
        var page = await site.GetAsync(address);
        var rules = await site.GetAsync(page["Speculation-Rules"]!.Trim('"'));

        Assert.Equal((200, "application/speculationrules+json", "public, max-age=86400"), (rules.Status, rules["Content-Type"], rules["Cache-Control"]));
        Assert.Equal("moderate", rules.Json.GetProperty("prefetch")[0].GetProperty("eagerness").GetString());
        Assert.Equal(JsonValueKind.Object, rules.Json.ValueKind);
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-yes")]
    [InlineData("/decide/full/map")]
    [InlineData("/css/site.css")]
    public async Task Where_a_first_view_has_four_files_already_there_are_none(string address) =>
        Assert.Null((await site.GetAsync(address))["Speculation-Rules"]);
}
