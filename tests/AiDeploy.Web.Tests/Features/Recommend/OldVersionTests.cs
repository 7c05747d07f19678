using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>What becomes of links when the quick decision gets a second version.</summary>
public sealed class OldVersionTests : IAsyncDisposable
{
    private readonly ContentCopy content = new();
    private readonly Site site;

    public OldVersionTests()
    {
        content.Publish("quick/2", VersionTwo.Yaml);
        site = new(("Content:Path", content.Folder));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task New_visitors_answer_the_new_version()
    {
        var page = await site.GetAsync("/decide/quick");

        Assert.Equal("Is there a product that does the job?", page.Heading);
        Assert.Equal("/decide/quick/2", page.All("form").Single().GetAttribute("action"));
        Assert.Equal(2, (await site.GetAsync("/decide/quick/decision.json")).Json.GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData("product-yes", "Use an off-the-shelf product", "/recommendation/quick/2/product-yes")]
    [InlineData("product-no/integration-no", "An off-the-shelf product may still be right", "/decide/quick/2/product-no")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-yes", "Evaluate hosting an open model yourself", "/recommendation/quick/2/product-no/limits-written")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-no", "Fine-tune a model and call it through an API", "/recommendation/quick/2/product-no/limits-no/plateau-yes")]
    public async Task An_old_link_shows_the_result_it_was_made_with_and_leads_to_what_the_new_version_says(string answers, string heading, string now)
    {
        var page = await site.GetAsync("/recommendation/quick/1/" + answers);

        Assert.Equal((200, heading), (page.Status, page.Heading));
        Assert.Equal("https://localhost/recommendation/quick/1/" + answers, page.Canonical);
        Assert.Equal(now, page.All("[role=note] a").Single().Href());
        Assert.Equal(200, (await site.GetAsync(now)).Status);
    }

    [Fact]
    public async Task A_result_of_the_new_version_needs_no_notice() =>
        Assert.Empty((await site.GetAsync("/recommendation/quick/2/product-yes")).All("[role=note]"));

    [Fact]
    public async Task An_old_question_still_takes_its_answer()
    {
        var reply = await site.PostAsync("/decide/quick/1/product-no", ("question", "integration"), ("answer", "no"));

        Assert.Equal((303, "/recommendation/quick/1/product-no/integration-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task An_answer_of_the_old_version_is_unknown_to_the_new_one() =>
        Assert.Equal("integration-no", (await site.GetAsync("/recommendation/quick/2/product-no/integration-no")).All("main bdi").Single().Said());

    [Fact]
    public async Task Only_the_first_question_of_the_new_version_is_for_search_engines()
    {
        Assert.NotEmpty((await site.GetAsync("/decide/quick/1")).All("meta[name=robots][content=noindex]"));
        Assert.Empty((await site.GetAsync("/decide/quick")).All("meta[name=robots]"));
    }
}
