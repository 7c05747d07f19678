using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class RouteViewTests
{
    [Fact]
    public void Everything_lies_ahead_before_the_first_answer()
    {
        var route = Known.Route("");

        Assert.Empty(route.Stops);
        Assert.Equal(Option.All, route.Ahead.Select(static option => option.Option));
    }

    [Fact]
    public void A_stop_closes_the_options_that_its_answer_made_impossible() =>
        Assert.Equal([[], ["off-the-shelf"], ["fine-tuning", "self-hosting"]], Known.Route("product-no/integration-yes/ceiling-no").Stops.Select(static stop => stop.Closed.Select(static option => option.Option.Id)));

    [Fact]
    public void A_way_point_belongs_to_the_last_answer_it_rests_on() =>
        Assert.Equal([0, 1, 1, 0], Known.Route("product-no/integration-yes/ceiling-yes/limits-no").Stops.Select(static stop => stop.WayPoints.Length));

    [Fact]
    public void A_change_keeps_the_answers_given_after_it()
    {
        var route = Known.RouteOf(Known.Answers("product-no/integration-no"), Known.Answers("product-no"));

        Assert.Equal("/decide/quick/1/product-no/integration-no?change=product", Assert.Single(route.Stops).Change);
    }
}
