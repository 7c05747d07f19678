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
            Known.Guide.Rows.Where(row => row.Table.IsInWords == facts).Select(static row => row.Id),
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

    [Theory]
    [InlineData("sonnet", "ended taken-back in-force")]
    [InlineData("together-training", "taken-back")]
    [InlineData("eur", "in-force")]
    public async Task A_program_can_tell_which_value_holds(string id, string states) =>
        Assert.Equal(states, string.Join(' ', (await RowAsync(id))["dated"]!.AsArray().Select(static dated => dated!["state"]!.GetValue<string>())));

    [Fact]
    public async Task What_a_row_knows_besides_its_amounts_is_there()
    {
        var (sonnet, shape, rate) = (await RowAsync("sonnet"), await RowAsync("gpt-oss-120b"), await RowAsync("eur"));
        var model = sonnet["dated"]![2]!;

        Assert.Equal("anthropic/claude-sonnet-5-5", sonnet["listed"]!["models-dev"]!.GetValue<string>());
        Assert.Equal((1_000_000, 128_000), (model["limits"]!["context"]!.GetValue<int>(), model["limits"]!["answer"]!.GetValue<int>()));
        Assert.Contains(model["at"]!.AsArray(), static place => place!["name"]!.GetValue<string>() == "Amazon Bedrock" && place["processor"]!.GetValue<string>() == "AWS");
        Assert.Equal(("medium", "medium"), (model["certainty"]!.GetValue<string>(), model["certainties"]!["cached"]!.GetValue<string>()));
        Assert.Equal("Apache 2.0", shape["dated"]![0]!["details"]!["license"]!.GetValue<string>());
        Assert.Equal("€", rate["dated"]![0]!["details"]!["symbol"]!.GetValue<string>());
        Assert.Equal("2026-05-08", rate["dated"]![0]!["sources"]![0]!["asOf"]!.GetValue<string>());
    }

    private async Task<JsonNode> RowAsync(string id) =>
        JsonNode.Parse((await site.GetAsync("/prices.json")).Body)!["rows"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == id)!;
}
