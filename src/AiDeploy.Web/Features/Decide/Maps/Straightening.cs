namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Shifts boxes that stand on one axis, all together, onto the axis of a neighbor wherever that saves bends or length.</summary>
internal static class Straightening
{
    /// <summary>A bend is worth a detour of so many pixels.</summary>
    private const double Bend = 160;
    private const int Rounds = 16;

    public static void Apply(LayeredGraph grid, double widest)
    {
        var moved = true;
        for (var round = 0; moved && round < Rounds; round++)
        {
            moved = false;
            foreach (var box in grid.Boxes)
            {
                moved |= Shift(grid, widest, [box]) | Shift(grid, widest, OnOneAxis(box));
            }
        }
    }

    private static bool Shift(LayeredGraph grid, double widest, HashSet<LayoutNode> boxes)
    {
        var at = boxes.First().X;
        var least = boxes.Max(box => Least(grid.Rows[box.Row], box));
        var most = boxes.Min(box => Most(grid.Rows[box.Row], box, widest));
        var near = boxes.SelectMany(static box => box.Near).Where(box => !boxes.Contains(box)).Select(static box => box.X).ToList();
        var best = near
            .Where(x => x >= least && x <= most)
            .Append(at)
            .MinBy(x => (near.Sum(other => Cost(other - x)), Math.Abs(x - at), x));
        foreach (var box in boxes)
        {
            box.X = best;
        }

        return best != at;
    }

    private static double Least(List<LayoutNode> row, LayoutNode box) =>
        box.Place == 0 ? MapMetrics.EndRadius : row[box.Place - 1].X + row[box.Place - 1].Right + MapMetrics.LeastGap + box.Left;

    private static double Most(List<LayoutNode> row, LayoutNode box, double widest) =>
        (box.Place == row.Count - 1 ? widest : row[box.Place + 1].X - row[box.Place + 1].Left - MapMetrics.LeastGap) - box.Right;

    private static double Cost(double distance) => distance == 0 ? 0 : Bend + Math.Abs(distance);

    private static HashSet<LayoutNode> OnOneAxis(LayoutNode start)
    {
        var boxes = new HashSet<LayoutNode> { start };
        var pending = new Stack<LayoutNode>(boxes);
        while (pending.TryPop(out var box))
        {
            foreach (var near in box.Near.Where(near => near.X == start.X && boxes.Add(near)))
            {
                pending.Push(near);
            }
        }

        return boxes;
    }
}
