using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class RouteLineTests : BunitContext
{
    private IRenderedComponent<RouteLine> After(string answers) => Render<RouteLine>(parameters => parameters
        .Add(static line => line.View, Known.Route(answers))
        .Add(static line => line.Label, "Your route so far")
        .AddChildContent("<li>You are here</li>"));

    [Fact]
    public void It_is_a_named_landmark() => Assert.NotNull(After("").Find("nav[aria-label='Your route so far'] > ol"));

    [Fact]
    public void Every_answer_is_a_stop_that_can_be_linked_to()
    {
        var stops = After("product-no/integration-yes").FindAll("ol > li[id]");

        Assert.Equal(["answer-product", "answer-integration"], stops.Select(static stop => stop.Id));
        Assert.Contains("No product does the job as it is", stops[0].Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_link_says_what_it_changes()
    {
        var links = After("product-no/integration-yes").FindAll("a");

        Assert.Equal(["Change a ready-made product", "Change integration"], links.Texts());
        Assert.Equal("/decide/quick/1/product-no/integration-yes?change=product", links[0].Href());
    }

    [Fact]
    public void A_stop_names_the_options_that_its_answer_closed() =>
        Assert.Contains("No longer in question: Off-the-shelf", After("product-no/integration-yes").Find("#answer-integration").Said(), StringComparison.Ordinal);

    [Fact]
    public void The_reader_stands_between_the_answers_and_the_way_ahead()
    {
        var stops = After("product-no").FindAll("nav > ol > li").Texts().ToList();

        Assert.Equal(3, stops.Count);
        Assert.Equal("You are here", stops[1]);
        Assert.StartsWith("Still possible", stops[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_way_ahead_is_named_as_the_only_one() =>
        Assert.Equal("The only way ahead API integration", After("product-no/integration-yes/ceiling-no").FindAll("nav > ol > li")[^1].Said());
}
