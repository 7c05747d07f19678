using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed class MapRouteTests
{
    private static readonly MapGraph Full = MapGraph.Of(Drawn.Decision("full"));

    [Fact]
    public void Without_answers_nothing_is_taken()
    {
        var route = Route("");

        Assert.True(route.IsWhole);
        Assert.DoesNotContain(Full.Lines, route.Takes);
    }

    [Fact]
    public void Every_answer_takes_one_line_to_the_next()
    {
        var route = Route(Drawn.Tuning);

        Assert.Equal(
            ["job", "boundary", "users", "product", "bill", "failing", "evals", "examples", "ml"],
            Full.Lines.Where(route.Takes).OrderByDescending(static line => line.From.Longest).Select(static line => line.From.Question!.Id));
        Assert.Equal("tuned-api", Assert.Single(Full.Stops, stop => route.Reaches(stop) && stop.Outcome is not null).Outcome!.Id);
    }

    [Fact]
    public void A_route_has_the_color_of_the_one_option_it_leads_to()
    {
        var route = Route(Drawn.Tuning);

        Assert.All(Full.Lines.Where(route.Takes), line => Assert.Equal(Option.FineTuning, route.OnlyAhead(line.To)));
    }

    [Fact]
    public void Not_knowing_takes_every_line()
    {
        var route = Route("job-write/boundary-unsure");
        var boundary = Full.Stops.Single(stop => stop.Question?.Id == "boundary" && route.Reaches(stop));

        Assert.All(Full.From(boundary), line => Assert.True(route.Takes(line)));
        Assert.Null(route.OnlyAhead(boundary));
    }

    [Fact]
    public void A_route_ends_where_a_question_is_open()
    {
        var route = Route("job-write/boundary-own-hardware");

        Assert.Equal("product", Assert.Single(Full.Stops, route.EndsAt).Question!.Id);
    }

    private static MapRoute Route(string answers) => new(Full, Drawn.Answers("full", answers));
}
