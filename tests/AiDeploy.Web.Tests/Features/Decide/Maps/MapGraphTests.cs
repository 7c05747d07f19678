using AiDeploy.Decisions;
using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed class MapGraphTests
{
    public static TheoryData<string> Decisions => Drawn.Decisions;

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Stops_that_lead_on_alike_are_one(string id)
    {
        var graph = MapGraph.Of(Drawn.Decision(id));
        var asked = Drawn.Tree(Drawn.Decision(id).Start).OfType<DecisionNode.Ask>().Select(static ask => ask.Question.Id);

        Assert.Equal(asked.Distinct().Order(StringComparer.Ordinal), graph.Stops.Select(static stop => stop.Question?.Id).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Distinct(graph.Stops.Select(stop => $"{stop.Question}{stop.Outcome?.Id}: {string.Join(", ", graph.From(stop).Select(static line => $"{line.InFull} {line.To.Index}"))}"));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Every_outcome_is_on_the_map_once_whatever_rules_lead_to_it(string id)
    {
        var mapped = MapGraph.Of(Drawn.Decision(id)).Stops.Select(static stop => stop.Outcome).OfType<Outcome>();

        Assert.Equal(
            Drawn.Decision(id).Outcomes.Select(static outcome => outcome.Id).Order(StringComparer.Ordinal),
            mapped.Select(static outcome => outcome.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Every_answer_goes_along_one_line(string id)
    {
        var graph = MapGraph.Of(Drawn.Decision(id));

        Assert.All(graph.Stops.Where(static stop => stop.Question is not null), stop => Assert.Equal(
            stop.Question!.Answers.Select(static answer => answer.Id).Order(StringComparer.Ordinal),
            graph.From(stop).SelectMany(static line => line.Answers).Select(static answer => answer.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Two_stops_are_joined_by_one_line_at_most(string id) =>
        Assert.Distinct(MapGraph.Of(Drawn.Decision(id)).Lines.Select(static line => (line.From.Id, line.To.Id)));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_reader_meets_every_stop_but_the_first_by_one_line(string id)
    {
        var graph = MapGraph.Of(Drawn.Decision(id));

        Assert.Equal(
            graph.Stops.Skip(1).Select(static stop => stop.Id),
            graph.Lines.Where(static line => line.IsFirst).Select(static line => line.To).OrderBy(static stop => stop.Index).Select(static stop => stop.Id));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_way_to_a_stop_leads_there(string id) => Assert.All(
        MapGraph.Of(Drawn.Decision(id)).Stops,
        stop => Assert.Equal(
            stop.Question?.Id ?? stop.Outcome!.Id,
            Drawn.Decision(id).Step(stop.Way) switch
            {
                Step.Ask ask => ask.Question.Id,
                Step.Conclude conclude => Assert.Single(conclude.Outcomes).Id,
                _ => null,
            }));
}
