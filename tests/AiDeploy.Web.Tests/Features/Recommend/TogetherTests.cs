using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class TogetherTests(Site site)
{
    private const string Product = "/recommendation/quick/1/product-yes";
    private const string Api = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";
    private const string Tuning = "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no";
    private const string Full = "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes";

    [Fact]
    public async Task It_starts_with_a_form_for_one_link()
    {
        var page = await site.GetAsync("/together");

        Assert.Equal(["r", "n"], page.All("form input").Select(static input => input.GetAttribute("name")));
        Assert.Empty(page.All("section"));
    }

    [Fact]
    public async Task Two_people_see_the_answer_that_makes_the_difference()
    {
        var page = await site.GetAsync($"/together?r={Api}&r={Tuning}&n=Ana&n=Ben");

        Assert.Equal(["Ana Stay with an API integration Remove Ana", "Ben Fine-tune a model and call it through an API Remove Ben"], page.All(".people > li").Texts());
        Assert.Equal(["Good prompts have hit a quality ceiling"], page.All("[aria-labelledby=difference] li").Texts());
        Assert.Contains("Ana would end up where Ben does with this answer", page.All("[aria-labelledby=difference]").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(["Good prompts haven’t hit a quality ceiling", "Ana", "Good prompts have hit a quality ceiling", "Ben"], page.All(".said").First().QuerySelectorAll("dt, dd").Texts());
    }

    [Fact]
    public async Task More_people_see_what_to_settle_first()
    {
        var page = await site.GetAsync($"/together?r={Api}&r={Tuning}&r={Product}");
        var settle = page.All("[aria-labelledby=difference] li").Texts().ToList();

        Assert.Equal(["Person 1", "Person 2", "Person 3"], page.All(".person").Texts());
        Assert.StartsWith("Is there a product that does the job as it is? This answer decides all 3.", settle[0], StringComparison.Ordinal);
        Assert.StartsWith("Have good prompts stopped getting you better results? With another’s answer, 2 of you would end up elsewhere.", settle[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_who_end_up_the_same_are_told_so() =>
        Assert.Single((await site.GetAsync($"/together?r={Product}&r={Product}")).All("#difference"), static heading => heading.Said() == "You agree");

    [Theory]
    [InlineData("?r=%2Frecommendation%2Fquick%2F1%2Fproduct-yes", "?r=" + Product)]
    [InlineData("?r=https://localhost" + Product + "&n=&r=&n=", "?r=" + Product)]
    [InlineData("?r=" + Product + "&n=+Ana+&r=&n=Ben", "?r=" + Product + "&n=Ana")]
    [InlineData("?r=" + Product + "&r=" + Api + ".&n=&n=%C3%89va", "?r=" + Product + "&r=" + Api + "&n=&n=%C3%89va")]
    [InlineData("?x=1", "")]
    [InlineData("?n=Ana", "")]
    public async Task What_the_form_sends_redirects_to_the_one_address(string query, string address)
    {
        var reply = await site.GetAsync("/together" + query);

        Assert.Equal((308, "/together" + address), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(reply.Location!)).Status);
    }

    [Fact]
    public async Task A_link_under_another_key_is_named_and_not_dropped()
    {
        var page = await site.GetAsync($"/together?r={Api}&n=Ana&r2={Tuning}");
        var note = page.All(".caution").Single();

        Assert.Equal((200, "Left out, because only links under r are compared: r2=/recommendation"), (page.Status, note.Said().Split("/quick")[0]));
        Assert.Equal($"/together?r={Api}&n=Ana", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_link_that_carries_an_estimate_keeps_it_and_tells_its_cost()
    {
        const string Estimate = "as-of=2026-11-27&people=300&requests=60000";
        var pasted = Uri.EscapeDataString($"https://localhost{Api}?{Estimate.Replace("&", "&amp;", StringComparison.Ordinal)}");
        var reply = await site.GetAsync($"/together?r={pasted}&r={Tuning}");
        var page = await site.GetAsync(reply.Location!);

        Assert.Equal($"/together?r={Api}?{Estimate.Replace("&", "%26", StringComparison.Ordinal)}&r={Tuning}", reply.Location);
        Assert.Contains("Stay with an API integration API integration is cheapest: about $43,000 over 12 months. The whole estimate", page.All(".people > li").First().Said(), StringComparison.Ordinal);
        Assert.Equal([$"{Api}?{Estimate}", $"/costs?{Estimate}&for={Api["/recommendation/".Length..]}"], page.All(".people > li").First().QuerySelectorAll("a:not(.change)").Hrefs());
        Assert.Contains($"{Api}?{Estimate}", page.All("input[name=r]").Select(static input => input.GetAttribute("value")));
    }

    [Theory]
    [InlineData("nonsense", "its address contains /recommendation/")]
    [InlineData("https://evil.example" + Product, "leads to evil.example")]
    [InlineData(Full, "This link is of the full check, the others are of the quick decision")]
    public async Task What_cannot_be_used_is_explained_and_kept_in_the_field_and_nothing_else_is_lost(string pasted, string problem)
    {
        var page = await site.GetAsync($"/together?r={Product}&n=Ana&r={Uri.EscapeDataString(pasted)}&n=Ben");

        Assert.Equal((400, "Error: Compare answers – AiDeploy"), (page.Status, page.Title));
        Assert.Contains(problem, page.All("[role=alert] a[href='#r']").Single().Said(), StringComparison.Ordinal);
        Assert.Equal((pasted, "Ben"), (page.Html.GetElementById("r")!.GetAttribute("value"), page.Html.GetElementById("n")!.GetAttribute("value")));
        Assert.Equal([Product, "Ana"], page.All("input[type=hidden]").Select(static input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task At_most_twelve_are_compared()
    {
        var twelve = "/together?" + string.Join('&', Enumerable.Repeat("r=" + Product, 12));

        Assert.Empty((await site.GetAsync(twelve)).All("form"));
        Assert.Equal(400, (await site.GetAsync(twelve + "&r=" + Product)).Status);
    }

    [Fact]
    public async Task A_name_is_shown_as_words_and_never_longer_than_a_name()
    {
        var page = await site.GetAsync($"/together?r={Product}&n={Uri.EscapeDataString("<b>" + new string('x', 50))}");

        Assert.Equal(308, page.Status);
        Assert.Equal("<b>" + new string('x', 27), (await site.GetAsync(page.Location!)).All(".person").Single().TextContent);
    }

    [Fact]
    public async Task Somebody_can_be_taken_out()
    {
        var page = await site.GetAsync($"/together?r={Api}&r={Tuning}&n=Ana&n=Ben");

        Assert.Equal($"/together?r={Tuning}&n=Ben", page.All("a.change").First().Href());
    }

    [Fact]
    public async Task Links_of_different_versions_are_compared_in_the_current_one()
    {
        using var content = new ContentCopy();
        content.Publish("quick/2", VersionTwo.Yaml);
        await using var changed = new Site(("Content:Path", content.Folder));
        var page = await changed.GetAsync($"/together?r={Tuning}&r=/recommendation/quick/2/product-no/limits-written");

        Assert.Equal(["Fine-tune a model and call it through an API", "Evaluate hosting an open model yourself"], page.All(".people a[href^='/recommendation']").Texts());
        Assert.Equal(["A hard limit is written down"], page.All("[aria-labelledby=difference] li").Texts());
    }
}
