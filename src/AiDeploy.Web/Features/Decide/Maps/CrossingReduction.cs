namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// Orders each row of stops so that few lines cross: sweeps toward the mean place of the stops above or below, now and then a
/// shake, and after each every stop is sifted through its row to where it crosses least. Words follow their stops.
/// </summary>
internal sealed class CrossingReduction
{
    private const int Sweeps = 60;
    private const int SweepsToShake = 6;

    private readonly List<List<LayoutNode>> rows;
    private uint shaken = 1;

    private CrossingReduction(LayeredGraph grid) => rows = [.. grid.Rows.Where(static (_, row) => row % 2 == 0)];

    /// <summary>Sets the order and returns how many crossings are left.</summary>
    public static int Arrange(LayeredGraph grid)
    {
        var crossings = new CrossingReduction(grid).Sweep();
        foreach (var words in grid.Rows.Where(static (_, row) => row % 2 == 1))
        {
            Sort(words, static box => (box.Above[0].Place * 1000) + box.Below[0].Place);
        }

        return crossings;
    }

    private int Sweep()
    {
        rows.ForEach(static row => Sort(row, static box => box.Stop.Index));
        var (best, fewest) = (Places(), int.MaxValue);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            bool moved;
            do
            {
                moved = SiftAll();
            }
            while (moved);

            var crossings = Crossings();
            if (crossings < fewest)
            {
                (best, fewest) = (Places(), crossings);
            }

            Pull(sweep, best);
        }

        Restore(best);
        return fewest;
    }

    private void Pull(int sweep, Dictionary<LayoutNode, int> best)
    {
        if (sweep % SweepsToShake == SweepsToShake - 1)
        {
            Restore(best);
            rows.ForEach(row => Sort(row, box => box.Place + Shake()));
        }
        else if (sweep % 2 == 0)
        {
            rows.ForEach(static row => Sort(row, static box => Mean(box.StopsAbove, box)));
        }
        else
        {
            rows.AsEnumerable().Reverse().ToList().ForEach(static row => Sort(row, static box => Mean(box.StopsBelow, box)));
        }
    }

    /// <summary>Up to three places; always the same sequence, so that the picture is the same on every machine.</summary>
    private double Shake()
    {
        shaken = unchecked((shaken * 1664525) + 1013904223);
        return shaken * 3.0 / uint.MaxValue;
    }

    private bool SiftAll()
    {
        var moved = false;
        foreach (var row in rows)
        {
            foreach (var box in row.ToArray())
            {
                moved |= Sift(row, box);
            }
        }

        return moved;
    }

    /// <summary>Moves a box to the place in its row where it crosses least; true if that is another one.</summary>
    private static bool Sift(List<LayoutNode> row, LayoutNode box)
    {
        var (best, least, cost) = (box.Place, 0, 0);
        for (var place = box.Place - 1; place >= 0; place--)
        {
            cost += Crossed(box, row[place]) - Crossed(row[place], box);
            (best, least) = cost < least ? (place, cost) : (best, least);
        }

        cost = 0;
        for (var place = box.Place + 1; place < row.Count; place++)
        {
            cost += Crossed(row[place], box) - Crossed(box, row[place]);
            (best, least) = cost < least ? (place, cost) : (best, least);
        }

        if (best == box.Place)
        {
            return false;
        }

        row.RemoveAt(box.Place);
        row.Insert(best, box);
        Number(row);
        return true;
    }

    private static int Crossed(LayoutNode left, LayoutNode right) =>
        Crossed(left.StopsAbove, right.StopsAbove) + Crossed(left.StopsBelow, right.StopsBelow);

    private static int Crossed(LayoutNode[] left, LayoutNode[] right)
    {
        var count = 0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                count += one.Place > other.Place ? 1 : 0;
            }
        }

        return count;
    }

    private int Crossings() => rows.Sum(static row =>
        row.Sum(left => row.Skip(left.Place + 1).Sum(right => Crossed(left.StopsBelow, right.StopsBelow))));

    private static void Sort(List<LayoutNode> row, Func<LayoutNode, double> wish)
    {
        LayoutNode[] sorted = [.. row.OrderBy(wish)];
        row.Clear();
        row.AddRange(sorted);
        Number(row);
    }

    private static void Number(List<LayoutNode> row)
    {
        for (var place = 0; place < row.Count; place++)
        {
            row[place].Place = place;
        }
    }

    private static double Mean(LayoutNode[] others, LayoutNode box) =>
        others.Length == 0 ? box.Place : others.Average(static other => other.Place);

    private Dictionary<LayoutNode, int> Places() =>
        rows.SelectMany(static row => row).ToDictionary(static box => box, static box => box.Place);

    private void Restore(Dictionary<LayoutNode, int> places) => rows.ForEach(row => Sort(row, box => places[box]));
}
