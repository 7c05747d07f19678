using AiDeploy.Web.Tests.Support;
using NJsonSchema;
using static AiDeploy.Web.Tests.Features.Recommend.PortfolioTests;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>Several use cases as files: spreadsheet, document and data.</summary>
public sealed class PortfolioFilesTests(Site site)
{
    [Fact]
    public async Task A_spreadsheet_has_a_row_for_each_case_and_numbers_to_add()
    {
        var lines = (await site.GetAsync("/portfolio.csv" + Two)).Body.Split("\r\n");

        Assert.Equal(4, lines.Length);
        Assert.StartsWith("\uFEFFcase,kind_of_work,advice,option,data_may_go,processed_by,duties,months12_eur,", lines[0], StringComparison.Ordinal);
        Assert.Matches("^\"Discharge letters\",\"Write or summarize\",.*,[0-9]+[.][0-9]{2},[0-9]+[.][0-9]{2},[0-9]+[.][0-9]{2},2026-11-27,,", lines[1]);
        Assert.Contains(";2026-11-27;", (await site.GetAsync("/portfolio.semicolon.csv" + Two)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_has_the_table_the_sums_and_the_links()
    {
        var text = (await site.GetAsync("/portfolio.md" + Two)).Body;

        Assert.Contains("| Discharge letters | Write or summarize | Call a model through an API | API integration |", text, StringComparison.Ordinal);
        Assert.Contains("\n| All | 2 | €", text, StringComparison.Ordinal);
        Assert.Contains("* Help desk: <https://localhost/recommendation/" + Help + "?case=Help%20desk>", text, StringComparison.Ordinal);
        Assert.EndsWith($"<https://localhost/portfolio{Two}>\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Two)]
    [InlineData("?c=quick/1/product-unsure/integration-unsure/ceiling-unsure/limits-unsure&c=full/1/need-deterministic")]
    public async Task The_data_is_what_the_schema_says(string query)
    {
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/portfolio.1.json")).Body, TestContext.Current.CancellationToken);
        var reply = await site.GetAsync("/portfolio.json" + query);

        Assert.Empty(schema.Validate(reply.Body));
        Assert.NotEmpty(schema.Validate(reply.Body.Replace("\"permalink\"", "\"link\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?c=" + Help)]
    [InlineData("?c=nonsense&c=" + Help)]
    public async Task A_file_of_fewer_than_two_cases_is_refused(string query) =>
        Assert.Equal(400, (await site.GetAsync("/portfolio.csv" + query)).Status);
}
