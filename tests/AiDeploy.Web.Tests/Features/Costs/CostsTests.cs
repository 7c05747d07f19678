using AngleSharp.Dom;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Estimates over HTTP, without script.</summary>
public sealed class CostsTests(Site site)
{
    private const string Support = "/costs?as-of=2026-11-26&audience=customers&model=luna&requests=2000000&tokens-in=1500&tokens-out=300&tuned-prompt=40";
    private const string Sorting = "/costs?as-of=2026-11-26&audience=customers&model=luna&requests=60000000&tokens-in=600&tokens-out=20&host-run=1&host-other=200&for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing";

    [Fact]
    public async Task The_headline_says_what_is_cheapest_and_where_hosting_breaks_even()
    {
        var page = await site.GetAsync(Support);

        Assert.Equal((200, "API integration is cheapest: about $92,000 over 12 months"), (page.Status, page.Heading));
        Assert.Equal(
            "Probably between $50,000 and $170,000. At 2 million requests a month on GPT-6 Luna, the model’s bill is about $600 a month; 92% of the year’s cost is work by people. Fine-tuning costs 1.8 times as much and self-hosting costs 2.4 times as much. The model you would host costs $720 a month as Qwen3-8B at Fireworks; your own machines beat that at no volume.",
            page.All("header .lead").Single().Said());
    }

    [Fact]
    public async Task The_model_behind_the_API_is_named_where_another_would_change_the_order()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-26&audience=customers&requests=2000000");

        Assert.StartsWith("Fine-tuning is cheapest", page.Heading, StringComparison.Ordinal);
        Assert.Contains("At 2 million requests a month, with Claude Sonnet 5.5 behind the API, ", page.All("header .lead").Single().Said(), StringComparison.Ordinal);
        var row = page.All("[aria-labelledby=changes] tbody tr").First();
        Assert.Equal(("Model behind an API", "Claude Sonnet 5.5"), (row.Children[0].Said(), row.Children[1].Said()));
        Assert.Contains("GPT-6 Luna", row.Children[2].Said(), StringComparison.Ordinal);
        Assert.StartsWith("API integration", row.Children[3].Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_of_every_bill_add_up_to_its_totals()
    {
        foreach (var bill in (await site.GetAsync(Sorting)).All(".bill").Where(static bill => bill.QuerySelector("table") is not null))
        {
            var lines = bill.QuerySelectorAll("tbody tr").Select(Amounts).Where(static amounts => amounts.Length == 2).ToArray();
            var totals = bill.QuerySelectorAll("tfoot tr").Select(Amounts).ToArray();

            Assert.Equal(lines.Sum(static amounts => amounts[0]), totals[0][0]);
            Assert.Equal(lines.Sum(static amounts => amounts[1]), totals[0][1]);
            Assert.InRange(totals[1][0] - totals[0][0] - (12 * totals[0][1]), -0.06m, 0.06m);
            Assert.InRange(totals[2][0] - totals[0][0] - (36 * totals[0][1]), -0.18m, 0.18m);
        }
    }

    [Fact]
    public async Task What_the_answers_rule_out_is_marked_and_priced()
    {
        var page = await site.GetAsync(Sorting);

        Assert.Equal("Self-hosting costs about $470,000 over 12 months", page.Heading);
        Assert.Equal(3, page.All(".bill.closed").Count());
        Assert.Contains("Ruled out: The data may not leave your own hardware.", page.All(".bill.option-api-integration").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("the same model at a host (", page.All("section[aria-labelledby=constraint]").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("about $290,000 over 12 months", page.All("section[aria-labelledby=constraint]").Single().Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people=40&requests=10000000", "each person would send about 11,905 requests on a working day, and we take 200 as the most, so")]
    [InlineData("people=40&requests=168001", "each person would send about 201 requests on a working day")]
    [InlineData("people=0&requests=26400", "there is nobody to use one")]
    [InlineData("people=40&requests=168000", null)]
    [InlineData("people=40&requests=10000000&audience=customers", null)]
    [InlineData("people=40&requests=10000000&for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing", null)]
    public async Task Seats_that_would_carry_more_than_people_send_are_warned_of_on_the_page_and_in_the_document(string query, string? warning)
    {
        var address = (await site.GetAsync("/costs?as-of=2026-11-25&" + query)).Location ?? "/costs?as-of=2026-11-25&" + query;
        var onPage = (await site.GetAsync(address)).All("header .caution").Select(static paragraph => paragraph.Said()).SingleOrDefault();
        var document = (await site.GetAsync(address.Replace("/costs", "/costs.md", StringComparison.Ordinal))).Body;

        Assert.Equal(warning is not null, onPage?.StartsWith("Seats are for people, and vendors limit their use: ", StringComparison.Ordinal) ?? false);
        Assert.Contains(warning ?? "", onPage ?? "", StringComparison.Ordinal);
        Assert.Equal(warning is not null, document.Contains($"\n\n**{onPage}**\n\n|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_recommendation_and_its_record_carry_the_warning_too()
    {
        const string Address = "/recommendation/quick/1/product-yes";
        const string Query = "?as-of=2026-11-25&people=40&requests=10000000";

        Assert.StartsWith("Seats are for people", (await site.GetAsync(Address + Query)).All("section[aria-labelledby=cost] .caution").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("\n\nSeats are for people, ", (await site.GetAsync($"{Address}/decision.md{Query}")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests=0&people=0&seat-minimum=0")]
    [InlineData("requests=1000000000000&tokens-in=10000000&tokens-out=10000000&people=1000000000&peak=100&speed=1&gpu-hour=10000")]
    [InlineData("tokens-in=0&tokens-out=0")]
    [InlineData("price-in=0&price-out=0&price-cached=0&engineer-month=0&seat-price=0&gpu-hour=0&host-other=0")]
    [InlineData("open-model=405b&bits=16")]
    public async Task Absurd_but_legal_values_are_answered(string query)
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-26&" + query);
        page = page.Location is { } location ? await site.GetAsync(location) : page;

        Assert.Equal(200, page.Status);
        Assert.NotEmpty(page.Heading);
    }

    [Fact]
    public async Task Every_scenario_is_an_estimate()
    {
        var links = (await site.GetAsync("/costs")).All(".scenarios h3 a").Select(static link => link.Href()!).ToArray();

        Assert.Equal(Known.Guide.CostForm.Scenarios.Length, links.Length);
        foreach (var link in links)
        {
            Assert.Equal(200, (await site.GetAsync(link)).Status);
        }
    }

    [Fact]
    public async Task A_recommendation_leads_to_an_estimate_that_carries_its_answers()
    {
        var page = await site.GetAsync("/recommendation/full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing");
        var link = page.All("section[aria-labelledby=cost] a").Single().Href()!;

        Assert.Equal("/costs?for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing", link);
        link = (await site.GetAsync((await site.GetAsync(link)).Submission(("requests", "26400")))).Location!;
        Assert.Equal(
            "/costs?as-of=2026-11-27&hardware-price=80000&kilowatts=2.6"
                + "&for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing",
            link);
        Assert.Contains("$221,026.37", (await site.GetAsync(link)).All(".bill.option-self-hosting").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recommendation_may_carry_an_estimate_and_so_may_its_record()
    {
        const string Address = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";
        const string Query = "?as-of=2026-11-26&requests=2000000";

        var page = await site.GetAsync(Address + Query);
        Assert.Contains("Fine-tuning is cheapest: about $130,000 over 12 months", page.All("section[aria-labelledby=cost]").Single().Said(), StringComparison.Ordinal);
        Assert.Equal("https://localhost" + Address, page.Canonical);

        var record = await site.GetAsync($"{Address}/decision.md{Query}");
        Assert.Contains("| Self-hosting | A model of 8 billion parameters (Qwen3-8B), on 2 rented GPUs at $3.99 an hour | $34,000.00 | $14,425.40 | $207,104.80 | $553,314.40 |", record.Body, StringComparison.Ordinal);
        Assert.Equal((308, $"{Address}/decision.md{Query}"), await RedirectAsync($"{Address}/decision.md{Query}&people=60"));
        Assert.Equal((307, $"{Address}/decision.md?as-of=2026-11-27&requests=2000000"), await RedirectAsync($"{Address}/decision.md?requests=2000000"));
        Assert.Equal(
            (307, $"/costs?for={Address["/recommendation/".Length..]}&as-of=2026-11-26&requests=many"),
            await RedirectAsync($"{Address}?as-of=2026-11-26&requests=many"));
    }

    [Fact]
    public async Task Every_option_page_leads_to_an_estimate()
    {
        foreach (var option in Option.All)
        {
            Assert.Contains((await site.GetAsync($"/options/{option}")).All("main a").Hrefs(), static link => link!.StartsWith("/costs", StringComparison.Ordinal));
        }
    }

    private async Task<(int, string?)> RedirectAsync(string address)
    {
        var reply = await site.GetAsync(address);
        return (reply.Status, reply.Location);
    }

    private static decimal[] Amounts(IElement row) =>
        [.. row.QuerySelectorAll("td.number").Select(static cell => cell.Said() == "–" ? 0 : decimal.Parse(cell.Said().TrimStart('$'), System.Globalization.CultureInfo.InvariantCulture))];
}
