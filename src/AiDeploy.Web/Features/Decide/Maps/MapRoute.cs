namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>The part of a map that answers go through; "I don't know yet" goes along every line.</summary>
internal sealed class MapRoute
{
    private readonly MapGraph graph;
    private readonly HashSet<MapLine> taken = [];
    private readonly HashSet<MapNode> reached = [];
    private readonly Dictionary<MapNode, HashSet<Option?>> ahead = [];

    public MapRoute(MapGraph graph, Answers answers)
    {
        this.graph = graph;
        IsWhole = answers.Given.IsEmpty;
        if (!IsWhole)
        {
            Follow(graph.Stops[0], answers);
        }
    }

    /// <summary>True when there are no answers, so that the map shows all lines alike.</summary>
    public bool IsWhole { get; }

    public bool Takes(MapLine line) => taken.Contains(line);

    public bool Reaches(MapNode stop) => reached.Contains(stop);

    /// <summary>True where the answers end: a question is open, or something is recommended.</summary>
    public bool EndsAt(MapNode stop) => Reaches(stop) && !graph.From(stop).Any(taken.Contains);

    /// <summary>The one option still ahead of a stop; null while there are several, or when none of the four is advised.</summary>
    public Option? OnlyAhead(MapNode stop) => Ahead(stop) is { Count: 1 } only ? only.Single() : null;

    private void Follow(MapNode stop, Answers answers)
    {
        if (!reached.Add(stop) || stop.Question is null || answers[stop.Question] is not { } given)
        {
            return;
        }

        foreach (var line in graph.From(stop).Where(line => given.IsUnsure || line.Answers.Contains(given)))
        {
            taken.Add(line);
            Follow(line.To, answers);
        }
    }

    /// <summary>Along the lines taken where there are any, else along all.</summary>
    private HashSet<Option?> Ahead(MapNode stop)
    {
        if (ahead.TryGetValue(stop, out var known))
        {
            return known;
        }

        var lines = graph.From(stop).ToList();
        var onward = lines.Exists(taken.Contains) ? lines.Where(taken.Contains) : lines;
        return ahead[stop] = stop.Outcome is { } outcome ? [outcome.Option] : [.. onward.SelectMany(line => Ahead(line.To))];
    }
}
