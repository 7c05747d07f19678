using System.Text.Json.Nodes;
using NJsonSchema;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>What decision.json holds is what the published schema says.</summary>
public sealed class DecisionSchemaTests(Site site)
{
    public static TheoryData<string> States =>
    [
        "/decide/quick",
        "/decide/quick/1/product-no",
        "/decide/full/1/need-generative/boundary-own-hardware/serving-yes",
        "/recommendation/quick/1/product-yes",
        "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure",
        "/recommendation/quick/1/product-unsure/integration-unsure/ceiling-unsure/limits-unsure",
        "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes",
    ];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_state_is_valid_and_names_the_schema(string state)
    {
        var reply = await site.GetAsync(state + "/decision.json");

        Assert.Empty((await SchemaAsync()).Validate(reply.Body));
        Assert.Equal("https://localhost/schemas/decision.1.json", reply.Json.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("permalink")]
    [InlineData("outcomes")]
    [InlineData("version")]
    public async Task The_schema_notices_what_is_missing(string property)
    {
        var json = JsonNode.Parse((await site.GetAsync("/recommendation/quick/1/product-yes/decision.json")).Body)!.AsObject();
        Assert.True(json.Remove(property));

        Assert.NotEmpty((await SchemaAsync()).Validate(json.ToJsonString()));
    }

    [Fact]
    public async Task The_options_stand_as_the_page_says()
    {
        var json = (await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-no/decision.json")).Json;

        Assert.Equal(
            ["off-the-shelf ruled-out integration-yes", "api-integration recommended ", "fine-tuning not-needed ceiling-no", "self-hosting not-needed ceiling-no"],
            json.GetProperty("options").EnumerateArray().Select(static option => $"{option.GetProperty("id")} {option.GetProperty("standing")} {(option.TryGetProperty("by", out var by) ? by : "")}"));
        Assert.NotEmpty(json.GetProperty("changes").EnumerateArray());
    }

    private async Task<JsonSchema> SchemaAsync() =>
        await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/decision.1.json")).Body, TestContext.Current.CancellationToken);
}
