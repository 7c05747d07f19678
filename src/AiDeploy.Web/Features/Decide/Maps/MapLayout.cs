using System.Runtime.CompilerServices;

namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>The map of a decision with every stop, line and word in its place.</summary>
internal sealed record MapLayout(
    MapGraph Graph, double Width, double Height, ImmutableArray<DrawnNode> Stops, ImmutableArray<DrawnLine> Lines)
{
    /// <summary>Fuller rows make a shorter map with other crossings: each is tried.</summary>
    private static readonly ImmutableArray<double> Rooms = [1000, 1150, 1300, 1450];

    /// <summary>The table may call its factory more than once for a key; a <see cref="Lazy{T}"/> runs its own once.</summary>
    private static readonly ConditionalWeakTable<Decision, Lazy<MapLayout>> Known = [];

    /// <summary>Made once, since a decision never changes; whoever asks meanwhile waits for it.</summary>
    public static MapLayout Of(Decision decision) =>
        Known.GetValue(decision, static decision => new(() => Make(MapGraph.Of(decision)))).Value;

    internal static MapLayout Make(MapGraph graph)
    {
        var best = Rooms
            .Select(room => new LayeredGraph(graph, room))
            .Select(static grid => (Graph: grid, Crossings: CrossingReduction.Arrange(grid), Rows: grid.Rows.Length, Width: Place(grid)))
            .MinBy(static tried => (tried.Width > MapMetrics.Width, tried.Crossings + tried.Rows));
        return Draw(graph, best.Graph, best.Width);
    }

    /// <summary>Sets all axes, the leftmost as far left as may be; returns the width.</summary>
    private static double Place(LayeredGraph grid)
    {
        const double Widest = MapMetrics.Width - (2 * MapMetrics.Margin);
        CoordinateAssignment.Set(grid, Widest);
        Straightening.Apply(grid, Widest);
        var start = grid.Boxes.Min(static box => box.X - box.Left);
        foreach (var box in grid.Boxes)
        {
            box.X += MapMetrics.Margin - start;
        }

        return grid.Boxes.Max(static box => box.X + box.Right) + MapMetrics.Margin;
    }

    private static MapLayout Draw(MapGraph graph, LayeredGraph grid, double width)
    {
        var rows = new List<(double Top, double Bottom, Channel Below)>();
        foreach (var row in grid.Rows)
        {
            var top = rows is [.., var last] ? last.Bottom + last.Below.Height : MapMetrics.Margin;
            rows.Add((top, top + row.Max(static box => box.Height), Channel.Below(row)));
        }

        var stops = from box in grid.Boxes
                    where box.IsStop
                    orderby box.Stop.Index
                    select new DrawnNode(box.Stop, new(box.X, Middle(box)), RoomOf(box), box.Words);
        var lines = from box in grid.Boxes
                    where box.Line is not null
                    select new DrawnLine(box.Line!, Way(box), RoomOf(box), box.Words);
        return new(graph, width, rows[^1].Bottom + MapMetrics.Margin, [.. stops], [.. lines]);

        double Middle(LayoutNode box) => (rows[box.Row].Top + rows[box.Row].Bottom) / 2;

        Rect RoomOf(LayoutNode box)
        {
            var top = box.IsStop ? Middle(box) - (box.Height / 2) : rows[box.Row].Top;
            return new(box.IsStop ? box.X - box.Left : box.X + MapMetrics.TextGap, top, box.X + box.Right, top + box.Height);
        }

        ImmutableArray<Point> Way(LayoutNode words)
        {
            var box = words.Above[0];
            List<Point> points = [new(box.X, Middle(box))];
            for (var next = words; ; next = next.Below[0])
            {
                if (box.X != next.X)
                {
                    var turn = rows[box.Row].Bottom + rows[box.Row].Below.Turn(box, next)!.Value;
                    points.AddRange(new(box.X, turn), new(next.X, turn));
                }

                if (next.IsStop)
                {
                    return [.. points, new(next.X, Middle(next))];
                }

                box = next;
            }
        }
    }
}
