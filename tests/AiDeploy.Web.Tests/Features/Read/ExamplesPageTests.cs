using AiDeploy.Web.Features.Read;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class ExamplesPageTests : BunitContext
{
    private IRenderedComponent<ExamplesPage> Page() => Render<ExamplesPage>(parameters => parameters.Add(static page => page.Guide, Known.Guide));

    [Fact]
    public void Ten_situations_stand_in_the_order_of_the_site() =>
        Assert.Equal(Known.Guide.Site.Examples.Slugs, Page().FindAll(".example h2").Select(static heading => heading.Id!));

    [Fact]
    public void There_are_ten() => Assert.Equal(10, Page().FindAll("section.example").Count);

    [Fact]
    public void Each_leads_to_its_live_recommendation() =>
        Assert.All(
            Known.Guide.Examples.Zip(Page().FindAll("section.example")),
            static pair => Assert.Contains(pair.First.Recommendation.Target, pair.Second.QuerySelectorAll("a").Hrefs()));

    [Fact]
    public void Each_tells_its_answers() =>
        Assert.All(
            Known.Guide.Examples.Zip(Page().FindAll("section.example")),
            static pair => Assert.Equal(
                Known.Guide.FindRecommendation(pair.First.Recommendation.Target)!.Answers.Given.Select(static given => given.Answer.Statement),
                pair.Second.QuerySelectorAll("dd").Texts()));
}
