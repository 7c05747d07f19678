using System.Text.Json;
using AiDeploy.Web.Tests.Support;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Estimates told in another currency, over HTTP.</summary>
public sealed class CurrencyTests(Site site)
{
    private const string Query = "?as-of=2026-11-27&currency=eur&requests=30000&seat-price=25";

    [Fact]
    public async Task A_page_in_euros_says_so_everywhere_with_the_rate_and_its_day()
    {
        var page = await site.GetAsync("/costs" + Query);
        var text = page.All("#result").Single().Said();

        Assert.Equal((200, "Off-the-shelf is cheapest: about €18,000 over 12 months"), (page.Status, page.Heading));
        Assert.StartsWith("Estimate in euros", page.All(".eyebrow").First().Said(), StringComparison.Ordinal);
        Assert.Contains("0.850268 euros, the rate of May 8, 2026. That is 203 days before the prices", text, StringComparison.Ordinal);
        Assert.Contains("/sources/rates#eur", page.All("#result a").Hrefs());
        Assert.Contains("60 seats at €25 a month", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_asks_in_the_currency_and_keeps_what_was_typed()
    {
        var page = await site.GetAsync("/costs" + Query);

        Assert.Equal("eur", page.Html.QuerySelector("#currency option[selected]")!.GetAttribute("value"));
        Assert.Equal("25", page.Html.GetElementById("seat-price")!.GetAttribute("value"));
        Assert.Equal("€25 per person per month", page.All(".cost-field:has(#seat-price) .understood").Single().Said()[2..]);
        Assert.Contains("euros an hour", page.All("label[for=gpu-hour]").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("Left empty: 3.39", page.Html.GetElementById("gpu-hour-hint")!.Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/costs?as-of=2026-11-27&currency=EUR&seat-price=€25&requests=30.000", "/costs?as-of=2026-11-27&currency=eur&requests=30000&seat-price=25")]
    [InlineData("/costs?as-of=2026-11-27&currency=usd&requests=30000", "/costs?as-of=2026-11-27&requests=30000")]
    [InlineData("/costs?as-of=2026-11-27&currency=&requests=30000", "/costs?as-of=2026-11-27&requests=30000")]
    public async Task A_link_carries_the_plain_form(string address, string canonical) =>
        Assert.Equal((307 + 1, canonical), await RedirectAsync(address));

    [Fact]
    public async Task The_files_name_the_currency()
    {
        var csv = (await site.GetAsync("/costs.csv" + Query)).Body.Split("\r\n");
        var markdown = (await site.GetAsync("/costs.md" + Query)).Body;
        var json = await site.GetAsync("/costs.json" + Query);
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/costs.1.json")).Body, TestContext.Current.CancellationToken);

        Assert.StartsWith("\uFEFFoption,part,kind,up_front_eur,monthly_eur,", csv[0], StringComparison.Ordinal);
        Assert.Contains(csv, static row => row.StartsWith("off-the-shelf,\"Seats\",technology,0.00,1500.00,", StringComparison.Ordinal));
        Assert.Contains("€18,000.00", markdown, StringComparison.Ordinal);
        Assert.Contains("Euros, prices of 2026-11-27", markdown, StringComparison.Ordinal);
        Assert.Contains("One US dollar counts as 0.850268 euros: Reference rates of May 8, 2026, European Central Bank", markdown, StringComparison.Ordinal);
        Assert.Empty(schema.Validate(json.Body));
        Assert.Equal(("EUR", 25m), (json.Json.GetProperty("currency").GetString(), json.Json.GetProperty("inputs").GetProperty("seat-price").GetDecimal()));
        Assert.Equal((0.850268m, "2026-05-08"), (json.Json.GetProperty("rate").GetProperty("perDollar").GetDecimal(), json.Json.GetProperty("rate").GetProperty("day").GetString()));
        foreach (var option in json.Json.GetProperty("options").EnumerateArray().Where(static option => option.GetProperty("possible").GetBoolean()))
        {
            Assert.Equal(option.GetProperty("monthly").GetDecimal(), option.GetProperty("lines").EnumerateArray().Sum(static line => line.GetProperty("monthly").GetDecimal()));
        }
    }

    [Fact]
    public async Task US_dollars_need_no_rate()
    {
        var json = await site.GetAsync("/costs.json?as-of=2026-11-27&requests=30000");

        Assert.Equal(("USD", JsonValueKind.Null), (json.Json.GetProperty("currency").GetString(), json.Json.GetProperty("rate").ValueKind));
    }

    [Fact]
    public async Task An_old_edition_has_no_rate_and_leads_to_dollars()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-26&currency=eur&requests=30000");
        var link = page.All(".error-summary a").Single();

        Assert.Equal((400, "Estimate with every amount in US dollars"), (page.Status, link.Said()));
        Assert.Equal("/costs?as-of=2026-11-26&requests=30000", link.Href());
        Assert.Empty(page.All("#currency"));
    }

    [Fact]
    public async Task A_recommendation_and_its_record_tell_the_estimate_in_its_currency()
    {
        const string Address = "/recommendation/quick/1/product-yes";

        Assert.Contains("€", (await site.GetAsync(Address + Query)).All("section[aria-labelledby=cost]").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("€18,000.00", (await site.GetAsync($"{Address}/decision.md{Query}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbol_of_letters_stands_apart() =>
        Assert.Contains("CHF\u00a0", (await site.GetAsync("/costs?as-of=2026-11-27&currency=chf&requests=30000")).Body.Replace("&#xA0;", "\u00a0", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("%00")]
    [InlineData("eur%00")]
    [InlineData("%3Cscript%3E")]
    [InlineData("eur,gbp")]
    public async Task What_is_no_currency_is_a_problem(string currency)
    {
        var page = await site.GetAsync($"/costs?as-of=2026-11-27&currency={currency}&requests=30000");

        Assert.Equal(400, page.Status);
        Assert.DoesNotContain("<script>", page.Body.Split("<main", 2)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_letters_are_no_currency() =>
        Assert.InRange((await site.GetAsync($"/costs?currency={new string('e', 10_000)}")).Status, 400, 499);

    private async Task<(int, string?)> RedirectAsync(string address)
    {
        var reply = await site.GetAsync(address);
        return (reply.Status, reply.Location);
    }

    /// <summary>A month of an engineer was €14,454.556, and hints named dollars in a form in euros.</summary>
    [Fact]
    public async Task Amounts_in_words_have_two_decimals_and_no_hint_names_dollars()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-27&currency=eur&requests=30000");

        Assert.Contains("€14,454.56 a month", page.Html.Body!.Said(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.All(".cost-result td").Texts(), static cell => System.Text.RegularExpressions.Regex.IsMatch(cell, @"€[1-9][0-9,]*\.[0-9]{3}"));
        Assert.DoesNotContain(page.All(".cost-field .hint").Texts(), static hint => hint.Contains('$', StringComparison.Ordinal));
    }
}
