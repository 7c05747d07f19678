using AiDeploy.Web.Features.Read;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class WhenPageTests : BunitContext
{
    private IRenderedComponent<WhenPage> Of(string outcome) =>
        Render<WhenPage>(parameters => parameters.Add(static page => page.View, WhenView.Of(Known.Guide, "full", outcome)!));

    [Fact]
    public void Every_set_of_answers_is_told_in_the_words_of_the_answers()
    {
        var sets = Of("host-with-partner").FindAll("ul > li:has(ul)");

        Assert.Equal(
            ["Not: ordinary software can do the job reliably", "The data may not leave your own hardware", "No product you may use does the job", "Nobody of yours can run GPU servers in the hours you promise"],
            Assert.Single(sets).QuerySelectorAll("li").Texts());
    }

    [Fact]
    public void Several_answers_that_will_do_stand_together() =>
        Assert.Contains(
            Of("product").FindAll("li li").Texts(),
            static part => part == "A vendor may process the data on its business terms, a vendor may process the data only on extra terms, or the data may go no further than your own cloud account");

    [Fact]
    public void The_smallest_sets_come_first()
    {
        var sizes = Of("host").FindAll("ul > li:has(ul)").Select(static set => set.QuerySelectorAll("li").Length).ToList();

        Assert.True(sizes.Count > 1);
        Assert.Equal(sizes.Order(), sizes);
    }

    [Fact]
    public void It_leads_to_the_option_and_to_the_questions() =>
        Assert.Equal(["/decide/full", "/options/self-hosting"], Of("host").FindAll("a").Hrefs());

    [Fact]
    public void Advice_against_all_four_has_no_option_page() =>
        Assert.Equal(["/decide/full"], Of("no-generative-ai").FindAll("a").Hrefs());
}
