using AiDeploy.Reference;
using System.Text.Json.Nodes;
using AiDeploy.Web.Tests.Support;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class ReferenceJsonTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/prices.json", false)]
    [InlineData("/facts.json", true)]
    public async Task All_rows_are_there_as_their_schema_says_and_open_to_other_sites(string path, bool facts)
    {
        var reply = await site.GetAsync(path);
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/reference.1.json")).Body, TestContext.Current.CancellationToken);
        var rows = JsonNode.Parse(reply.Body)!["rows"]!.AsArray();

        Assert.Equal("*", reply["Access-Control-Allow-Origin"]);
        Assert.Empty(schema.Validate(reply.Body));
        Assert.Equal(
            Known.Guide.Rows.Where(row => row.Table == Table.Facts == facts).Select(static row => row.Id),
            rows.Select(static row => row!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_price_tells_its_numbers_its_days_and_its_sources()
    {
        var rows = JsonNode.Parse((await site.GetAsync("/prices.json")).Body)!["rows"]!.AsArray();
        var first = rows[0]!["dated"]![0]!;

        Assert.Equal("sonnet", rows[0]!["id"]!.GetValue<string>());
        Assert.Equal(2m, first["amounts"]!["input"]!.GetValue<decimal>());
        Assert.Equal("2026-09-28", first["from"]!.GetValue<string>());
        Assert.NotEmpty(first["sources"]!.AsArray());
    }
}
