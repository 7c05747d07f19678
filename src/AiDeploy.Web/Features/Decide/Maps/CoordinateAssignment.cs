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
            Solve(row, widest, _ => [new(widest / 2, 1)], Mean);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var down = sweep % 2 == 0;
            bool LooksDown(LayoutNode box) => (box.Above.Count == 0 || !down) && box.Below.Count > 0;
            foreach (var row in down ? grid.Rows : grid.Rows.Reverse())
            {
                Solve(row, widest, box => Wishes(box, LooksDown(box) ? box.Below : box.Above), Mean);
            }
        }

        // A median lies on one of the wishes, so that lines which nearly run straight do.
        foreach (var row in grid.Rows.Concat(grid.Rows.Reverse()))
        {
            Solve(row, widest, static box => Wishes(box, box.Near), Median);
        }
    }

    private static List<Wish> Wishes(LayoutNode box, IEnumerable<LayoutNode> others) =>
        [.. others.Select(other => new Wish(other.X, Weight(box, other)))];

    /// <summary>A line that passes through should run straight before anything else, then the one with the longest way to go.</summary>
    private static double Weight(LayoutNode box, LayoutNode other) =>
        box.IsPassing && other.IsPassing ? 8 : 1 + (Math.Min(box.Stop.Longest, other.Stop.Longest) / 12.0);

    /// <summary>Pool adjacent violators: a box that wishes to stand left of the box before it forms one block with it.</summary>
    private static void Solve(List<LayoutNode> row, double widest, Func<LayoutNode, List<Wish>> wishes, Func<List<Wish>, double> center)
    {
        var offset = 0.0;
        var offsets = new List<double>();
        var blocks = new List<Block>();
        foreach (var box in row)
        {
            offset += box.Place == 0 ? MapMetrics.EndRadius : row[box.Place - 1].Right + MapMetrics.Gap + box.Left;
            offsets.Add(offset);
            List<Wish> own = [.. wishes(box).Select(wish => wish with { X = wish.X - offset })];
            blocks.Add(new(1, own, center(own)));
            while (blocks is [.., { } left, { } right] && left.At > right.At)
            {
                List<Wish> joined = [.. left.Wishes, .. right.Wishes];
                blocks[^2] = new(left.Count + right.Count, joined, center(joined));
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

    private static double Mean(List<Wish> wishes) =>
        wishes.Sum(static wish => wish.X * wish.Weight) / wishes.Sum(static wish => wish.Weight);

    private static double Median(List<Wish> wishes)
    {
        var left = wishes.Sum(static wish => wish.Weight) / 2;
        foreach (var wish in wishes.OrderBy(static wish => wish.X))
        {
            left -= wish.Weight;
            if (left <= 0)
            {
                return wish.X;
            }
        }

        throw new InvalidOperationException("A box has no neighbor.");
    }

    private readonly record struct Wish(double X, double Weight);

    private sealed record Block(int Count, List<Wish> Wishes, double At);
}
