using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Features.Decide;

/// <summary>The map of a decision, with the route that answers take through it.</summary>
public sealed record MapView(Guide Guide, Decision Decision, Answers Answers) : IHasHead
{
    private const double Heading = 80;

    /// <summary>Where the links of a file lead, which may be opened anywhere; null on the page.</summary>
    public string? Origin { get; init; }

    /// <summary>What the link of the answers holds beside them: the inputs of an estimate, and the name of the case.</summary>
    public string Inputs { get; init; } = "";

    public bool IsFile => Origin is not null;

    public string Title => $"{Decision.Title}: the {(Route.IsWhole ? "whole map" : "route on the map")}";

    public string About
    {
        get
        {
            if (Route.IsWhole)
            {
                var ends = Layout.Graph.Stops.Count(static stop => stop.Outcome is not null);
                var title = Decision.Title.ToLowerInvariant();
                return $"Every question of the {title}, where each answer leads, and all {ends} recommendations.";
            }

            return Decision.Possible(Answers) is [var only]
                ? $"The route to: {only.Headline}."
                : $"The route so far: {Decision.Possible(Answers).Length} recommendations are still possible.";
        }
    }

    public Head Head => new(
        $"{Title} – {Guide.Site.Name}",
        About,
        Route.IsWhole ? Links.Map(Decision) : Links.Carrying(Links.Map(Decision, Answers), Inputs),
        Links.Map(Decision),
        Index: Route.IsWhole);

    public string Picture => Links.After(Decision, Answers) + Links.MapSuffix;

    internal MapLayout Layout { get; } = MapLayout.Of(Decision);

    internal MapRoute Route { get; } = new(MapLayout.Of(Decision).Graph, Answers);

    internal double Top => IsFile ? Heading + (MapMetrics.NameLeading * (Under.Length - 1)) : 0;

    /// <summary>The lines below the title of a file.</summary>
    internal ImmutableArray<string> Under => TextFit.Wrap(
        $"{About} Version {Decision.Version}, {DisplayText.Day(Decision.Published)}.",
        MapMetrics.NameSize,
        Layout.Width - (2 * MapMetrics.Margin),
        most: 4);

    internal double Height => Layout.Height + Top;

    internal string ViewBox => FormattableString.Invariant($"0 {-Top} {Layout.Width} {Height}");

    /// <summary>The lines by the stop they lead to; what others may run over comes first.</summary>
    internal IEnumerable<IEnumerable<DrawnLine>> Lines => Layout.Lines
        .OrderBy(line => Route.Takes(line.Line))
        .ThenBy(line => Route.OnlyAhead(line.Line.To) is null)
        .GroupBy(line => (Route.Takes(line.Line), line.Line.To));

    private bool IsCurrent => Guide.Decisions[Decision.Id].Current == Decision;

    public static MapView? Of(Guide guide, string id) =>
        guide.Decisions.GetValueOrDefault(id)?.Current is { } decision ? new(guide, decision, Answers.None) : null;

    /// <summary>A question where it can be answered, a recommendation where it is told when it is right.</summary>
    internal string Address(MapNode stop) => Origin + (stop.Outcome, IsCurrent) switch
    {
        (null, true) when stop.Way.Given.IsEmpty => Links.Decide(Decision),
        (null, _) => Links.Next(Decision, stop.Way),
        ({ } outcome, true) => Links.When(Decision, outcome),
        _ => Links.Recommendation(Decision, stop.Way),
    };

    internal string OptionOf(MapNode end) => end.Outcome?.Option is { } option ? Guide[option].Name : "None of the four";

    internal string NameOf(MapNode stop) => stop.Outcome is null ? $"Stop {stop.Number}: {stop.Name}" : $"{OptionOf(stop)}: {stop.Name}";

    internal string ClassOf(MapNode stop)
    {
        var kind = stop.Outcome is null ? "stop" : $"stop end {Color(stop)}";
        if (!Route.IsWhole && !Route.Reaches(stop))
        {
            return $"{kind} missed";
        }

        var colored = stop.Outcome is null ? $"stop {Color(stop)}" : kind;
        return Route.IsWhole ? colored : $"{colored} reached{(Route.EndsAt(stop) ? " here" : null)}";
    }

    internal string ClassOf(MapLine line)
    {
        if (Route.IsWhole)
        {
            return $"line {Color(line.To)}";
        }

        return Route.Takes(line) ? $"line {Color(line.To)} taken" : "line missed";
    }

    /// <summary>The color of an option from where no other is left.</summary>
    internal string Color(MapNode stop) => Route.OnlyAhead(stop) is { } option ? $"option-{option}" : "open";
}
