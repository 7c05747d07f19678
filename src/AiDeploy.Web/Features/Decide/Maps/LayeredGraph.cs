namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// Rows of boxes, from the top: stops in the even rows, the words on their lines in the odd ones. All lines to one stop
/// join as soon as they can and pass the rows between together, as trains do on one track.
/// </summary>
internal sealed class LayeredGraph
{
    private readonly ImmutableArray<int> rowOf;
    private readonly ImmutableArray<LayoutNode> stops;

    /// <summary>Not yet in order and without places.</summary>
    /// <param name="room">How much a row may hold.</param>
    public LayeredGraph(MapGraph graph, double room)
    {
        rowOf = [.. LayerAssignment.Of(graph, room).Select(static row => row * 2)];
        stops = [.. graph.Stops.Select(stop => LayoutNode.Of(stop, rowOf[stop.Index]))];
        Rows = [.. Enumerable.Range(0, rowOf.Max() + 1).Select(static _ => new List<LayoutNode>())];
        foreach (var stop in stops)
        {
            Rows[stop.Row].Add(stop);
        }

        foreach (var lines in graph.Lines.GroupBy(static line => line.To))
        {
            Lead(stops[lines.Key.Index], lines.ToLookup(line => rowOf[line.From.Index]));
        }
    }

    public ImmutableArray<List<LayoutNode>> Rows { get; }

    public IEnumerable<LayoutNode> Boxes => Rows.SelectMany(static row => row);

    /// <summary>Leads the lines to a stop, by the rows where they start, from the top down.</summary>
    private void Lead(LayoutNode stop, ILookup<int, MapLine> lines)
    {
        LayoutNode? passing = null;
        for (var row = lines.Min(static group => group.Key); row < stop.Row; row += 2)
        {
            var next = row + 2 == stop.Row ? stop : Add(LayoutNode.Passing(stop.Stop, row + 2));
            if (passing is not null)
            {
                Thread(passing, Add(LayoutNode.Passing(stop.Stop, row + 1)), next);
            }

            foreach (var line in lines[row])
            {
                Thread(stops[line.From.Index], Add(LayoutNode.Of(line, row + 1)), next);
            }

            passing = next;
        }
    }

    private LayoutNode Add(LayoutNode box)
    {
        Rows[box.Row].Add(box);
        return box;
    }

    private static void Thread(LayoutNode above, LayoutNode between, LayoutNode below)
    {
        above.Join(between);
        between.Join(below);
    }
}
