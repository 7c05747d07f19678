using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>An estimate obeys the answers it is for: on the page, in its address, and in every link from there.</summary>
public sealed class AnsweredEstimateTests(Site site)
{
    private const string Partner = "full/1/need-generative/boundary-own-hardware/serving-no";
    private const string Own = "full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing";

    [Theory]
    [InlineData(Partner, "host-run=0.3", "partner-month=4000", "hardware-price=80000", "kilowatts=2.6")]
    [InlineData(Own, "hardware-price=80000", "kilowatts=2.6")]
    [InlineData("full/1/need-generative/boundary-offline", "hardware-price=45000", "spare=0")]
    [InlineData(
        "full/1/need-generative/boundary-own-cloud/users-customers/bill-fine/failing-facts",
        "audience=customers", "region-factor=1.1", "gpu-hour=6.88", "passage-tokens=2000")]
    [InlineData("full/1/need-generative/boundary-vendor-terms/users-systems/bill-fine/failing-nothing", "audience=customers", "batch-share=50")]
    [InlineData(
        "full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried",
        "audience=customers", "passage-tokens=2000")]
    [InlineData("full/2/job-write/boundary-own-hardware/product-none/serving-hours/failing-untested", "hardware-price=80000", "spare=0")]
    public async Task The_link_of_a_recommendation_carries_what_its_answers_set(string answers, params string[] inputs)
    {
        var link = await EstimateOfAsync(answers);

        Assert.EndsWith($"&for={answers}", link, StringComparison.Ordinal);
        Assert.All(inputs, input => Assert.Contains($"&{input}&", link, StringComparison.Ordinal));
        Assert.Equal(200, (await site.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Own_hardware_is_bought_and_its_price_stands_up_front()
    {
        var page = await site.GetAsync(await EstimateOfAsync(Partner));
        var bill = page.All(".bill.option-self-hosting").Single().Said();

        Assert.DoesNotContain("rented", page.All("main").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("on machines bought for $80,000 (spread over 36 months: $2,000 a month)", bill, StringComparison.Ordinal);
        Assert.Contains("$80,000.00", bill, StringComparison.Ordinal);
        Assert.Contains("Partner", bill, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_answers_set_stands_in_the_open_and_says_so()
    {
        var page = await site.GetAsync(await EstimateOfAsync(Partner));

        Assert.Equal("From your answers", page.All(".from-answers legend").Single().Said());
        Assert.Equal(
            ["engineer-month", "host-run", "partner-month", "hardware-price", "hardware-months", "kilowatts", "power-price"],
            page.All(".from-answers input").Select(static field => field.Id));
        Assert.All(page.All(".from-answers input"), static field => Assert.Null(field.Closest("details")));
        Assert.Contains("From your answers.", page.Html.GetElementById("partner-month-hint")!.Said(), StringComparison.Ordinal);
        Assert.DoesNotContain("From your answers", page.Html.GetElementById("power-price-hint")!.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_changed_stays_changed_and_the_answer_is_told()
    {
        var link = (await EstimateOfAsync(Partner)).Replace("hardware-price=80000", "hardware-price=120000", StringComparison.Ordinal);
        var page = await site.GetAsync(link);

        Assert.Contains("Your answers say 80,000.", page.Html.GetElementById("hardware-price-hint")!.Said(), StringComparison.Ordinal);
        Assert.Equal(Partner, page.All("input[name=for]").Single().GetAttribute("value"));
        Assert.All(
            page.All(".scenarios h3 a").Hrefs(),
            static preset => Assert.Contains("&hardware-price=120000&", preset, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_situation_to_start_from_keeps_the_answers_and_what_they_set()
    {
        var page = await site.GetAsync(await EstimateOfAsync(Partner));

        Assert.All(page.All(".scenarios h3 a").Hrefs(), static preset =>
        {
            Assert.EndsWith($"&for={Partner}", preset, StringComparison.Ordinal);
            Assert.Contains("&host-run=0.3&", preset, StringComparison.Ordinal);
            Assert.Contains("&partner-month=4000&hardware-price=80000&kilowatts=2.6&", preset, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_answers_a_situation_that_names_some_brings_them_and_what_they_set()
    {
        var presets = (await site.GetAsync("/costs")).All(".scenarios h3 a");
        var preset = presets.Single(static link => link.Said() == "Summaries in a hospital").Href()!;

        Assert.EndsWith("&hardware-price=160000&kilowatts=5.1&for=full/2/job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing", preset, StringComparison.Ordinal);
        var bill = (await site.GetAsync(preset)).All(".bill.option-self-hosting").Single();
        Assert.DoesNotContain("rented", bill.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommendation_estimate_and_record_lead_to_each_other_with_both()
    {
        var estimate = await EstimateOfAsync(Partner);
        var recommendation = (await site.GetAsync(estimate)).All("header .deciding a").Single().Href()!;
        var page = await site.GetAsync(recommendation);

        Assert.StartsWith($"/recommendation/{Partner}?as-of=", recommendation, StringComparison.Ordinal);
        Assert.Equal(estimate, page.All("section[aria-labelledby=cost] a").Last().Href());
        var record = page.All("main a").Hrefs().Single(static link => link!.Contains("/decision.md", StringComparison.Ordinal))!;
        Assert.Contains("partner-month=4000", record, StringComparison.Ordinal);
        Assert.Contains($"{estimate}>", (await site.GetAsync(record)).Body, StringComparison.Ordinal);
    }

    /// <summary>Visitor A: everything typed stands above the closed assumptions, and the cash of the first year is in the total.</summary>
    [Fact]
    public async Task A_hospital_types_its_case_without_opening_the_assumptions()
    {
        var form = await site.GetAsync(await EstimateOfAsync(Partner));
        (string Key, string Value)[] typed =
        [
            ("open-model", "70b"), ("hardware-price", "80000"), ("hardware-months", "60"), ("power-price", "0.3"), ("host-run", "0.3"),
            ("partner-month", "4000"), ("engineer-month", "9500"),
        ];
        Assert.All(typed, one => Assert.Null(form.Html.GetElementById(one.Key)!.Closest("details")));

        var query = string.Join('&', typed.Select(static one => $"{one.Key}={one.Value}"));
        var reply = await site.GetAsync($"/costs?as-of=2026-11-27&kilowatts=2.6&{query}&for={Partner}");
        var page = await site.GetAsync(reply.Location!);

        Assert.Contains("$99,000.00", page.All(".bill.option-self-hosting tfoot").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("$7,747.16", page.All(".bill.option-self-hosting tfoot").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("$191,965.92", page.All(".bill.option-self-hosting tfoot").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_from_a_recommendation_asks_for_numbers_before_it_shows_any()
    {
        var link = (await site.GetAsync($"/recommendation/{Partner}")).All("section[aria-labelledby=cost] a").Single().Href()!;
        var page = await site.GetAsync(link);

        Assert.Equal(($"/costs?for={Partner}", "What would your recommendation cost?"), (link, page.Heading));
        Assert.Empty(page.All(".bill"));
        Assert.Equal("4000", page.Html.GetElementById("partner-month")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_sent_without_people_and_requests_says_that_one_is_needed()
    {
        var form = await site.GetAsync($"/costs?for={Partner}");
        var page = await site.GetAsync(form.Submission(("partner-month", "5000")));

        Assert.Equal(400, page.Status);
        Assert.Equal(["#people"], page.All(".error-summary a").Hrefs());
        Assert.Equal("5000", page.Html.GetElementById("partner-month")!.GetAttribute("value"));
    }

    /// <summary>Nobody typed the 80,000 dollars: in euros they are 68,021, and stay what answers say.</summary>
    [Fact]
    public async Task Another_currency_tells_what_answers_set_in_it_and_leaves_what_was_typed()
    {
        var dollars = await site.GetAsync(await EstimateOfAsync(Partner));
        var sent = dollars.Submission(("currency", "eur"), ("engineer-month", "9500"));
        var euros = await site.GetAsync((await site.GetAsync(sent)).Location!);

        Assert.Equal("68021", euros.Html.GetElementById("hardware-price")!.GetAttribute("value"));
        Assert.Equal("9500", euros.Html.GetElementById("engineer-month")!.GetAttribute("value"));
        Assert.Contains("From your answers.", euros.Html.GetElementById("hardware-price-hint")!.Said(), StringComparison.Ordinal);
        Assert.Contains("€68,021.00", euros.All(".bill.option-self-hosting").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_situation_keeps_the_currency() =>
        Assert.All(
            (await site.GetAsync($"/costs?as-of=2026-11-27&currency=eur&requests=30000&for={Partner}")).All(".scenarios h3 a").Hrefs(),
            static preset => Assert.Contains("&currency=eur&", preset, StringComparison.Ordinal));

    private async Task<string> EstimateOfAsync(string answers)
    {
        var link = (await site.GetAsync($"/recommendation/{answers}")).All("section[aria-labelledby=cost] a").Single().Href()!;
        return (await site.GetAsync((await site.GetAsync(link)).Submission(("requests", "26400")))).Location!;
    }
}
