using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Links in the address of a comparison, as people and programs write them.</summary>
public sealed class ComparedLinksTests(Site site)
{
    private const string Now = "as-of=2026-11-27/requests=30000";
    private const string Next = "as-of=2026-11-27/people=90/requests=60000";

    [Theory]
    [InlineData("https://localhost/costs?as-of=2026-11-27&requests=30000")]
    [InlineData("/costs?as-of=2026-11-27&requests=30,000.")]
    [InlineData("  /COSTS.csv?as-of=2026-11-27&amp;requests=30+000#take ")]
    [InlineData("https://localhost/costs.json?as-of=2026-11-27&requests=30%20000")]
    [InlineData("/costs/as-of=2026-11-27/requests=30000/card.png")]
    [InlineData("?as-of=2026-11-27&requests=30000")]
    [InlineData("as-of=2026-11-27&requests=30000")]
    [InlineData(Now)]
    public async Task A_link_is_read_in_every_form(string pasted)
    {
        var reply = await site.GetAsync($"/costs/compare?e={Next}&e={Uri.EscapeDataString(pasted)}");

        Assert.Equal((308, $"/costs/compare?e={Next}&e={Now}"), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(reply.Location!)).Status);
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-yes?as-of=2026-11-27&requests=30000", "as-of=2026-11-27/requests=30000/for=quick/1/product-yes", 308)]
    [InlineData("/recommendation/quick/1/product-yes/decision.md?as-of=2026-11-27&requests=30000", null, 400)]
    [InlineData("/recommendation/full/1/need-generative/boundary-offline", null, 400)]
    public async Task A_recommendation_brings_its_estimate(string pasted, string? inputs, int status)
    {
        var reply = await site.GetAsync($"/costs/compare?e={Now}&e={Uri.EscapeDataString(pasted)}");

        Assert.Equal((status, inputs is null ? null : $"/costs/compare?e={Now}&e={inputs}"), (reply.Status, reply.Location));
    }

    /// <summary>A program had decoded the sign between two numbers of an estimate.</summary>
    [Theory]
    [InlineData("e=as-of=2026-11-27&requests=30000&e=as-of=2026-11-27&people=90&requests=60000")]
    [InlineData("e[]=as-of=2026-11-27/requests=30000&e[]=as-of=2026-11-27/people=90/requests=60000")]
    [InlineData("e[0]=as-of%253D2026-11-27%252Frequests%253D30000&e[1]=as-of%253D2026-11-27%252Fpeople%253D90%252Frequests%253D60000")]
    [InlineData("e=/costs?as-of=2026-11-27&requests=30000&e=/costs?as-of=2026-11-27&people=90&requests=60000")]
    [InlineData("e=https://localhost/costs?as-of=2026-11-27&requests=30,000&utm_source=mail&e=/costs/as-of=2026-11-27&people=90&requests=60000")]
    public async Task A_number_behind_a_link_belongs_to_it(string query)
    {
        var reply = await site.GetAsync("/costs/compare?" + query);

        Assert.Equal((308, $"/costs/compare?e={Now}&e={Next}"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task An_answer_behind_a_link_belongs_to_it() => Assert.Equal(
        $"/costs/compare?e={Now}/for=quick/1/product-yes&e={Next}",
        (await site.GetAsync($"/costs/compare?e=as-of=2026-11-27&requests=30000&for=quick/1/product-yes&e={Next}")).Location);

    [Theory]
    [InlineData("foo=" + Now, "no such number: foo=" + Now + ".")]
    [InlineData("people=61&e=" + Now, "no such number: people=61.")]
    [InlineData("e=" + Now + "&e2=" + Next, "no such number: e2=" + Next + ".")]
    [InlineData("e=" + Now + "&e=" + Next + "/peple=7", "no such number: peple=7. Go on without it")]
    [InlineData("e=" + Now + "&e=" + Next + "/people=80&utm_source=mail", "the last counts. Left out: people=90. Go on without it")]
    [InlineData("e=" + Now + "&e=https%3A%2F%2Fgate.example%2F%3Furl%3Dhttps%3A%2F%2Flocalhost%2Fcosts%3Fas-of%3D2026-11-27%26people%3D90%26sdata%3DaB1", "no such number: sdata=ab1. Go on without it")]
    public async Task What_no_estimate_knows_is_named_and_not_dropped(string query, string named)
    {
        var page = await site.GetAsync("/costs/compare?" + query);

        Assert.Equal(200, page.Status);
        Assert.EndsWith(named, page.All(".caution").First().Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "its address contains /costs")]
    [InlineData("https://evil.example/costs?requests=5", "leads to evil.example")]
    [InlineData("https://evil.example/?requests=5", "its address contains /costs")]
    [InlineData("/costs", "no numbers yet")]
    [InlineData("/costs?requests=many", "Requests must be a whole number")]
    [InlineData("/costs?as-of=2020-01-01&requests=5", "No prices were published on that day")]
    [InlineData("/costs/compare?e=as-of=2026-11-27/requests=5", "is a comparison itself")]
    [InlineData("/recommendation/quick/1/product-maybe?as-of=2026-11-27&requests=5", "has an answer that the decision doesn’t know")]
    public async Task What_cannot_be_used_is_explained_and_kept_in_the_field_and_nothing_else_is_lost(string pasted, string problem)
    {
        var page = await site.GetAsync($"/costs/compare?e={Now}&e={Next}&e={Uri.EscapeDataString(pasted)}");

        Assert.Equal((400, "Error: Compare estimates – AiDeploy"), (page.Status, page.Title));
        Assert.Contains(problem, page.All("[role=alert] a[href='#e']").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(pasted, page.Html.GetElementById("e")!.GetAttribute("value"));
        Assert.Equal([Now, Next], page.All("form:has(#e) input[type=hidden]").Select(static input => input.GetAttribute("value")));
        Assert.NotEmpty(page.All("main table"));
    }

    [Theory]
    [InlineData("/costs/compare.csv?e=" + Now + "&e=" + Next + "/peple=7", "An estimate has no such number: peple=7. Take it out of the address.")]
    [InlineData("/costs/compare.md?e=" + Now + "&e=" + Next + "/people=80", "Given more than once: people=90. Give each number once.")]
    [InlineData("/costs.csv?as-of=2026-11-27&people=61&people=80", "Given more than once: people=61. Give each number once.")]
    [InlineData("/costs.json?as-of=2026-11-27&people=61&colour=red", "An estimate has no such number: colour=red. Take it out of the address.")]
    [InlineData("/recommendation/quick/1/product-yes/decision.md?as-of=2026-11-27&people=61&people=80", "Given more than once: people=61. Give each number once.")]
    public async Task A_file_says_what_it_would_leave_out(string address, string detail)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((400, detail), (reply.Status, reply.Json.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("?as-of=2026-11-27&people=61&people=80", "the last counts. Left out: people=61. Go on without it")]
    [InlineData("?people=61&people=80", "the last counts. Left out: people=61. Go on without it")]
    [InlineData("?people=80&peple=61&utm_source=mail", "no such number: peple=61. Go on without it")]
    public async Task A_recommendation_names_what_its_estimate_leaves_out(string query, string named)
    {
        var page = await site.GetAsync("/recommendation/quick/1/product-yes" + query);

        Assert.EndsWith(named, page.All(".answer .caution").First().Said(), StringComparison.Ordinal);
        Assert.Equal("/recommendation/quick/1/product-yes?as-of=2026-11-27&people=80", page.All(".answer .caution a").Hrefs().First());
    }
}
