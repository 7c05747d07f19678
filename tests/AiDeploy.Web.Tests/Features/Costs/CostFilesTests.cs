using System.Globalization;
using System.Text.Json;
using AiDeploy.Web.Shared.Cards;
using Markdig;
using NJsonSchema;
using SkiaSharp;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>An estimate in other forms.</summary>
public sealed class CostFilesTests(Site site)
{
    private const string Query = "?as-of=2026-11-26&requests=2000000&audience=customers";
    private const string Canonical = "?as-of=2026-11-26&audience=customers&requests=2000000";

    [Theory]
    [InlineData(".csv", "text/csv; charset=utf-8")]
    [InlineData(".md", "text/markdown; charset=utf-8")]
    [InlineData(".json", "application/json; charset=utf-8")]
    public async Task A_file_answers_at_its_one_address(string suffix, string type)
    {
        Assert.Equal((308, "/costs" + suffix + Canonical), await RedirectAsync($"/costs{suffix}{Query}"));
        Assert.Equal((307, "/costs" + suffix + "?as-of=2026-11-27&requests=5"), await RedirectAsync($"/costs{suffix}?requests=5"));

        var reply = await site.GetAsync($"/costs{suffix}{Canonical}");
        Assert.Equal((200, type), (reply.Status, reply["Content-Type"]));
        Assert.Matches("^\"[0-9a-f]{32}\"$", reply["ETag"]!);
    }

    [Theory]
    [InlineData("/costs.csv?requests=many")]
    [InlineData("/costs.json?as-of=2020-01-01")]
    [InlineData("/costs.md?for=quick/1/none")]
    public async Task What_cannot_be_used_is_refused_in_words(string address)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((400, "no-store"), (reply.Status, reply["Cache-Control"]));
        Assert.NotEmpty(reply.Json.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task The_data_is_what_the_published_schema_says()
    {
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/costs.1.json")).Body, TestContext.Current.CancellationToken);
        var reply = await site.GetAsync("/costs.json" + Canonical);

        Assert.Empty(schema.Validate(reply.Body));
        Assert.Equal("https://localhost/schemas/costs.1.json", reply.Json.GetProperty("$schema").GetString());
        Assert.Equal("customers", reply.Json.GetProperty("choices").GetProperty("audience").GetString());
        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("breakEvens").GetProperty("seats").ValueKind);
        foreach (var option in reply.Json.GetProperty("options").EnumerateArray().Where(static option => option.GetProperty("possible").GetBoolean()))
        {
            Assert.Equal(option.GetProperty("upFront").GetDecimal(), option.GetProperty("lines").EnumerateArray().Sum(static line => line.GetProperty("upFront").GetDecimal()));
            Assert.Equal(option.GetProperty("monthly").GetDecimal(), option.GetProperty("lines").EnumerateArray().Sum(static line => line.GetProperty("monthly").GetDecimal()));
        }
    }

    [Theory]
    [InlineData("open-model=own", "estimated", 457.57, 152.52)]
    [InlineData("open-model=own&speed=1500", "given", 1500, null)]
    [InlineData("requests=5", "estimated", 3238.55, 1679.68)]
    [InlineData("requests=5&tokens-in=2048&tokens-out=2048", "measured", 3653.1, null)]
    public async Task The_data_says_how_a_speed_is_known(string query, string basis, double speed, double? low)
    {
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/costs.1.json")).Body, TestContext.Current.CancellationToken);
        var reply = await site.GetAsync("/costs.json?as-of=2026-11-27&" + query);

        var known = reply.Json.GetProperty("speed");
        Assert.Empty(schema.Validate(reply.Body));
        Assert.Equal((basis, speed), (known.GetProperty("basis").GetString(), known.GetProperty("tokensPerSecond").GetDouble()));
        Assert.Equal(low, known.GetProperty("low") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null);
    }

    [Fact]
    public async Task The_spreadsheet_has_a_row_for_every_line()
    {
        var rows = (await site.GetAsync("/costs.csv" + Canonical)).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("\uFEFFoption,part,kind,up_front_usd,monthly_usd,ruled_out,prices_of,estimate,months12_usd,months12_low_usd,months12_high_usd", rows[0]);
        Assert.Contains("self-hosting,\"GPUs\",technology,0.00,5825.40,no,2026-11-26,https://localhost/costs" + Canonical + ",,,", rows);
        Assert.All(rows, static row => Assert.Equal(11, row.Split(',').Length));
    }

    [Fact]
    public async Task The_spreadsheet_ends_each_option_with_its_year_and_where_that_probably_lies()
    {
        const string Query = "?as-of=2026-11-26&people=100&requests=1000&seat-price=21";
        var rows = (await site.GetAsync("/costs.csv" + Query)).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var sums = rows.Where(static row => row.Contains(",sum,", StringComparison.Ordinal)).ToList();

        Assert.Equal($"off-the-shelf,\"Over 12 months\",sum,,,no,2026-11-26,https://localhost/costs{Query},25200.00,25200.00,25200.00", sums[0]);
        Assert.Equal(4, sums.Count);
        Assert.All(sums.Skip(1), static row =>
        {
            var ends = row.Split(',')[^3..].Select(static cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToList();
            Assert.True(ends[1] < ends[0] && ends[0] < ends[2], row);
        });
    }

    [Fact]
    public async Task The_page_says_of_each_option_where_its_year_probably_lies()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-26&people=100&requests=1000&seat-price=21");

        Assert.DoesNotContain("probably between", page.All(".bill.option-off-the-shelf").Single().Said(), StringComparison.Ordinal);
        Assert.All(
            page.All(".bill:not(.option-off-the-shelf) tfoot").Texts(),
            static sums => Assert.Matches("Over 12 months probably between \\$[0-9,]+ and \\$[0-9,]+ ", sums));
    }

    [Fact]
    public async Task The_document_has_the_totals_as_a_table()
    {
        var html = Markdown.ToHtml((await site.GetAsync("/costs.md" + Canonical)).Body, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Contains("<td style=\"text-align: right;\">$224,104.80</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>A tuned model: $0.80 in and $3.20 out per million tokens, no fee for keeping it deployed, though some providers bill one</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_stands_at_a_path_and_differs_between_estimates()
    {
        var one = await site.GetAsync("/costs/as-of=2026-11-26/requests=2000000/card.png");
        var other = await site.GetAsync("/costs/as-of=2026-11-26/audience=customers/requests=2000000/for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing/card.png");
        using var picture = SKBitmap.Decode(one.Bytes);

        Assert.Equal((CardPainter.Width, CardPainter.Height), (picture.Width, picture.Height));
        Assert.InRange(one.Bytes.Length, 5_000, 70_000);
        Assert.NotEqual(one.Bytes, other.Bytes);
        Assert.Equal((308, "/costs/as-of=2026-11-26/requests=2000000/card.png"), await RedirectAsync("/costs/requests=2000000/as-of=2026-11-26/people=60/card.png"));
        Assert.Equal(404, (await site.GetAsync("/costs/requests=many/card.png")).Status);
    }

    [Fact]
    public async Task The_page_names_its_picture_and_its_other_forms()
    {
        var page = await site.GetAsync("/costs" + Canonical);

        Assert.Equal("https://localhost/costs/as-of=2026-11-26/audience=customers/requests=2000000/card.png", page.All("meta[property='og:image']").Single().GetAttribute("content"));
        Assert.Contains("https://localhost/costs.json" + Canonical, page.All("link[rel=alternate]").Hrefs());
    }

    private async Task<(int, string?)> RedirectAsync(string address)
    {
        var reply = await site.GetAsync(address);
        return (reply.Status, reply.Location);
    }
}
