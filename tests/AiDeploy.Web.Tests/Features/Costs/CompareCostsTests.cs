using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Two or more estimates side by side.</summary>
public sealed class CompareCostsTests(Site site)
{
    private const string Now = "as-of=2026-11-27/requests=30000";
    private const string Next = "as-of=2026-11-27/people=90/requests=60000";
    private const string Euros = "as-of=2026-11-27/currency=eur/requests=30000";
    private const string Old = "as-of=2026-11-26/requests=30000";
    private const string Answered = "as-of=2026-11-26/audience=customers/requests=2000000/for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing";

    [Fact]
    public async Task It_starts_with_a_form_for_one_link()
    {
        var page = await site.GetAsync("/costs/compare");

        Assert.Equal(["e"], page.All("main form input").Select(static input => input.GetAttribute("name")));
        Assert.Empty(page.All("main table"));
    }

    [Fact]
    public async Task Only_the_inputs_that_differ_are_told()
    {
        var page = await site.GetAsync($"/costs/compare?e={Now}&e={Next}");

        Assert.Equal(["People who use it 60 people 90 people", "Requests 30,000 a month 60,000 a month"], Rows(page, "inputs-differ"));
    }

    [Fact]
    public async Task The_bill_tells_each_option_in_each_estimate_and_its_change_against_the_first()
    {
        var page = await site.GetAsync($"/costs/compare?e={Now}&e={Next}");
        var rows = Rows(page, "bill-differs").ToArray();

        Assert.Equal("Off-the-shelf $14,400.00 $0.00 up front, $1,200.00 a month probably between $5,700 and $30,000; cheapest $21,600.00 $0.00 up front, $1,800.00 a month probably between $14,000 and $32,000; cheapest, $7,200.00 more", rows[0]);
        Assert.EndsWith("$43,160.00 $17,000.00 up front, $2,180.00 a month probably between $25,000 and $76,000; $2,880.00 more", rows[1], StringComparison.Ordinal);
        Assert.EndsWith("cheapest, $7,200.00 less", Rows(await site.GetAsync($"/costs/compare?e={Next}&e={Now}"), "bill-differs").First(), StringComparison.Ordinal);
        Assert.EndsWith(" no change", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_twice_differs_in_nothing()
    {
        var page = await site.GetAsync($"/costs/compare?e={Now}&e={Now}");

        Assert.Contains("their inputs are the same", page.All("[aria-labelledby=inputs-differ]").Single().Said(), StringComparison.Ordinal);
        Assert.All(Rows(page, "bill-differs"), static row => Assert.EndsWith("no change", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_answers_rule_out_is_said()
    {
        var page = await site.GetAsync($"/costs/compare?e={Old}&e={Answered}");

        Assert.Contains(Rows(page, "inputs-differ"), static row => row.StartsWith("Answers it is for None ", StringComparison.Ordinal));
        Assert.Contains("ruled out", Rows(page, "bill-differs").ElementAt(1), StringComparison.Ordinal);
        Assert.EndsWith("Not possible", Rows(page, "bill-differs").First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_amounts_are_told_in_the_currency_of_the_first()
    {
        var dollars = await site.GetAsync($"/costs/compare?e={Now}&e={Euros}");
        var euros = await site.GetAsync($"/costs/compare?e={Euros}&e={Now}");

        Assert.Contains("All amounts are in US dollars, the currency of estimate 1, at prices of November 27, 2026.", dollars.All("main").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(["Currency US dollar Euro"], Rows(dollars, "inputs-differ"));
        Assert.Contains("in euros, the currency of estimate 1, and all are converted at its rate, at prices of November 27, 2026. One US dollar counts as 0.850268 euros", euros.All("main").Single().Said(), StringComparison.Ordinal);
        Assert.All(Rows(euros, "bill-differs"), static row => Assert.DoesNotContain("$", row, StringComparison.Ordinal));
        Assert.All(Rows(euros, "bill-differs"), static row => Assert.EndsWith("no change", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prices_of_different_days_are_said_and_lead_to_those_of_today()
    {
        var page = await site.GetAsync($"/costs/compare?e={Old}&e={Next}");

        Assert.Contains("Prices of November 26, 2026 November 27, 2026", Rows(page, "inputs-differ"));
        Assert.Equal([$"/costs/compare?e={Now}&e={Next}"], page.All(".caution a").Hrefs());
        Assert.Equal([$"/costs/compare?e=as-of=2026-11-27&e={Next}"], (await site.GetAsync($"/costs/compare?e=as-of=2026-11-26&e={Next}")).All(".caution a").Hrefs());
        Assert.Empty((await site.GetAsync($"/costs/compare?e={Now}&e={Next}")).All(".caution"));
    }

    [Theory]
    [InlineData("of=1&people=90&requests=60.000", $"e={Now}&e={Next}")]
    [InlineData("of=1&people=&requests=&model=luna&open-model=70b&change=&to=", $"e={Now}&e=as-of=2026-11-27/model=luna/open-model=70b/requests=30000")]
    [InlineData("of=1&change=gpu-hour&to=$3", $"e={Now}&e={Now}/gpu-hour=3")]
    [InlineData("of=99&requests=5", $"e={Now}&e=as-of=2026-11-27/requests=5")]
    [InlineData("of=x", $"e={Now}&e={Now}")]
    public async Task A_copy_is_changed_without_leaving_the_page(string typed, string expected)
    {
        var reply = await site.GetAsync($"/costs/compare?e={Now}&{typed}");

        Assert.Equal((308, "/costs/compare?" + expected), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task A_copy_keeps_the_answers_of_what_it_copies() =>
        Assert.Contains("/requests=5/for=full/1/", (await site.GetAsync($"/costs/compare?e={Now}&e={Answered}&of=2&requests=5")).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData("of=1&requests=many&people=70", "requests", "Requests must be a whole number")]
    [InlineData("of=1&to=5", "change", "Select the number that you want to change")]
    [InlineData("of=1&change=peak&to=0", "to", "Busiest hour must be")]
    public async Task What_cannot_be_changed_is_told_beside_its_field_and_what_was_typed_stays(string typed, string field, string problem)
    {
        var page = await site.GetAsync($"/costs/compare?e={Now}&{typed}");

        Assert.Equal((400, $"#{field}"), (page.Status, page.All("[role=alert] a").Single().Href()));
        Assert.Contains(problem, page.Html.GetElementById($"{field}-error")!.Said(), StringComparison.Ordinal);
        Assert.Equal(System.Web.HttpUtility.ParseQueryString(typed)["people"] ?? "", page.Html.GetElementById("people")!.GetAttribute("value"));
    }

    [Fact]
    public async Task At_most_six_are_compared()
    {
        var six = "/costs/compare?" + string.Join('&', Enumerable.Repeat("e=" + Now, 6));

        Assert.Empty((await site.GetAsync(six)).All("main form"));
        Assert.Equal(400, (await site.GetAsync(six + "&e=" + Now)).Status);
        Assert.Equal(400, (await site.GetAsync(six + "&of=1")).Status);
    }

    [Fact]
    public async Task An_estimate_leads_to_a_copy_and_can_be_taken_out_again()
    {
        var estimate = await site.GetAsync("/costs?as-of=2026-11-27&requests=30000");

        Assert.Contains("/costs/compare?e=" + Now, estimate.All("[aria-labelledby=take] a").Hrefs());
        Assert.Contains("/costs/compare", (await site.GetAsync("/costs")).All("main a").Hrefs());
        Assert.Equal($"/costs/compare?e={Next}", (await site.GetAsync($"/costs/compare?e={Now}&e={Next}")).All("a.change").First().Href());
    }

    [Fact]
    public async Task The_spreadsheet_has_a_row_for_every_option_of_every_estimate()
    {
        var reply = await site.GetAsync($"/costs/compare.csv?e={Now}&e={Next}");
        var rows = reply.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((200, "text/csv; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        Assert.Equal("\uFEFFestimate,option,up_front_usd,monthly_usd,months12_usd,change_of_months12_usd,cheapest,ruled_out,prices_of,address,months12_low_usd,months12_high_usd", rows[0]);
        Assert.Contains("2,off-the-shelf,0.00,1800.00,21600.00,7200.00,yes,no,2026-11-27,https://localhost/costs?as-of=2026-11-27&people=90&requests=60000,14400.00,32400.00", rows);
        Assert.Equal(9, rows.Length);
    }

    [Fact]
    public async Task A_spreadsheet_in_Europe_gets_semicolons_and_decimal_commas()
    {
        var reply = await site.GetAsync($"/costs/compare.semicolon.csv?e={Now}&e={Next}");

        Assert.Contains("2;off-the-shelf;0,00;1800,00;21600,00;7200,00;yes;no;2026-11-27;https://localhost/costs?as-of=2026-11-27&people=90&requests=60000;14400,00;32400,00", reply.Body.Split("\r\n"));
        Assert.Contains($"/costs/compare.semicolon.csv?e={Now}&e={Next}", (await site.GetAsync($"/costs/compare?e={Now}&e={Next}")).All("main a").Hrefs());
    }

    [Fact]
    public async Task The_document_tells_what_the_page_tells()
    {
        var lines = (await site.GetAsync($"/costs/compare.md?e={Now}&e={Next}")).Body.Split('\n');

        Assert.Contains("| Requests | 30,000 a month | 60,000 a month |", lines);
        Assert.Contains("| **Off-the-shelf** | $0.00 up front, $1,200.00 a month, $14,400.00 over 12 months (probably between $5,700 and $30,000; cheapest) | $0.00 up front, $1,800.00 a month, $21,600.00 over 12 months (probably between $14,000 and $32,000; cheapest, $7,200.00 more) |", lines);
        Assert.Contains("| Self-hosting costs no more than the API | from 1.8 million requests a month | from 1.8 million requests a month |", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Contains("2. <https://localhost/costs?as-of=2026-11-27&people=90&requests=60000>", lines);
    }

    [Theory]
    [InlineData(".csv?e=" + Now, 400, null)]
    [InlineData(".md?e=" + Now + "&e=nonsense", 400, null)]
    [InlineData(".md?e=" + Now + "&e=requests=5", 307, "/costs/compare.md?e=" + Now + "&e=as-of=2026-11-27/requests=5")]
    [InlineData(".csv?e=" + Now + "&e=/costs?requests=5%26as-of=2026-11-27", 308, "/costs/compare.csv?e=" + Now + "&e=as-of=2026-11-27/requests=5")]
    public async Task A_file_stands_at_its_one_address(string address, int status, string? location)
    {
        var reply = await site.GetAsync("/costs/compare" + address);

        Assert.Equal((status, location), (reply.Status, reply.Location));
    }

    private static IEnumerable<string> Rows(Reply page, string section) =>
        page.All($"[aria-labelledby={section}] tbody tr").Select(static row => string.Join(' ', row.Children.Texts()));
}
