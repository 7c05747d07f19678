namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// Gives each stop a row below all that lead to it: ends first, then those with the longest way still to go, as long as there is room.
/// </summary>
internal static class LayerAssignment
{
    public static ImmutableArray<int> Of(MapGraph graph, double room)
    {
        var before = graph.Lines.ToLookup(static line => line.To.Index, static line => line.From.Index);
        var needs = graph.Stops.Select(stop => Need(graph, stop)).ToList();
        var rows = new int[graph.Stops.Length];
        Array.Fill(rows, int.MaxValue);
        for (var row = 0; rows.Contains(int.MaxValue); row++)
        {
            var open = graph.Stops.Where(stop => rows[stop.Index] == int.MaxValue).ToList();
            var ready = open.Where(stop => before[stop.Index].All(index => rows[index] < row))
                .OrderByDescending(static stop => stop.Question is null)
                .ThenByDescending(static stop => stop.Longest)
                .ToList();
            var left = room - (MapMetrics.Gap * open.Count(stop => before[stop.Index].Any(index => rows[index] < row)));
            foreach (var stop in ready)
            {
                left -= needs[stop.Index];
                if (left >= 0 || stop == ready[0])
                {
                    rows[stop.Index] = row;
                }
            }
        }

        return [.. rows];
    }

    /// <summary>The room that a stop takes in its own row or, with the words on its lines, below it.</summary>
    private static double Need(MapGraph graph, MapNode stop) => Math.Max(
        MapMetrics.EndRadius + LayoutNode.Of(stop, 0).Right + MapMetrics.Gap,
        graph.From(stop).Sum(static line => LayoutNode.Of(line, 0).Right + MapMetrics.Gap));
}
