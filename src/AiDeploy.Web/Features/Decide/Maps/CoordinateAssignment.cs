namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// Sets the axes of all boxes near those of the boxes above and below. A row is solved at once: of all places that keep its
/// order and the room between boxes, those nearest to what the boxes wish (isotonic regression).
/// </summary>
internal static class CoordinateAssignment
{
    private const int Sweeps = 60;

    public static void Set(LayeredGraph grid, double widest)
    {
        foreach (var row in grid.Rows)
        {
            Solve(row, widest, box => [(widest / 2, 1)], Mean);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var down = sweep % 2 == 0;
            foreach (var row in down ? grid.Rows : grid.Rows.Reverse())
            {
                Solve(row, widest, box => Wishes(box, (box.Above.Count == 0 || !down) && box.Below.Count > 0 ? box.Below : box.Above), Mean);
            }
        }

        // A median lies on one of the wishes, so that lines which nearly run straight do.
        foreach (var row in grid.Rows.Concat(grid.Rows.Reverse()))
        {
            Solve(row, widest, static box => Wishes(box, box.Near), Median);
        }
    }

    private static List<(double X, double Weight)> Wishes(LayoutNode box, IEnumerable<LayoutNode> others) => [.. others.Select(other => (other.X, Weight(box, other)))];

    /// <summary>A line that passes through should run straight before anything else, then the one with the longest way to go.</summary>
    private static double Weight(LayoutNode box, LayoutNode other) =>
        box.IsPassing && other.IsPassing ? 8 : 1 + (Math.Min(box.Stop.Longest, other.Stop.Longest) / 12.0);

    private static void Solve(
        List<LayoutNode> row, double widest, Func<LayoutNode, List<(double X, double Weight)>> wishes, Func<List<(double X, double Weight)>, double> center)
    {
        var offset = 0.0;
        var offsets = new List<double>();
        var blocks = new List<(int Count, List<(double X, double Weight)> Wishes, double At)>();
        foreach (var box in row)
        {
            offset += box.Place == 0 ? MapMetrics.EndRadius : row[box.Place - 1].Right + MapMetrics.Gap + box.Left;
            offsets.Add(offset);
            List<(double X, double Weight)> own = [.. wishes(box).Select(wish => (wish.X - offset, wish.Weight))];
            blocks.Add((1, own, center(own)));
            while (blocks.Count > 1 && blocks[^2].At > blocks[^1].At)
            {
                List<(double X, double Weight)> joined = [.. blocks[^2].Wishes, .. blocks[^1].Wishes];
                blocks[^2] = (blocks[^2].Count + blocks[^1].Count, joined, center(joined));
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        var most = Math.Max(0, widest - offset - row[^1].Right);
        var shifts = blocks.SelectMany(static block => Enumerable.Repeat(block.At, block.Count));
        foreach (var (box, shift, start) in row.Zip(shifts, offsets))
        {
            box.X = Math.Round(start + Math.Clamp(shift, 0, most));
        }
    }

    private static double Mean(List<(double X, double Weight)> wishes) => wishes.Sum(static wish => wish.X * wish.Weight) / wishes.Sum(static wish => wish.Weight);

    private static double Median(List<(double X, double Weight)> wishes)
    {
        var half = wishes.Sum(static wish => wish.Weight) / 2;
        return wishes.OrderBy(static wish => wish.X).First(wish => (half -= wish.Weight) <= 0).X;
    }
}
