namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>The space below a row, where lines change sides on parallel tracks.</summary>
internal sealed class Channel
{
    private readonly Dictionary<LayoutNode, int> tracks = [];

    private Channel(List<EdgeBundle> nets)
    {
        Order(nets);
        foreach (var (place, net) in nets.Index())
        {
            tracks[net.Hub] = nets.Take(place).Where(net.Meets).Select(above => tracks[above.Hub] + 1).DefaultIfEmpty(0).Max();
        }
    }

    public double Height => tracks.Count == 0 ? MapMetrics.Gap : (2 * MapMetrics.Bend) + (tracks.Values.Max() * MapMetrics.Track);

    /// <summary>Below a row of stops lines part, each stop's on one track; below a row of words they join.</summary>
    public static Channel Below(List<LayoutNode> row) => new([.. row
        .SelectMany(static box => box.Below, static (top, bottom) => (Top: top, Bottom: bottom))
        .GroupBy(static link => Hub(link.Top, link.Bottom))
        .Select(static group => new EdgeBundle(
            group.Key, [.. group.Select(static link => link.Top.X).Distinct()], [.. group.Select(static link => link.Bottom.X).Distinct()]))
        .Where(static net => !net.IsStraight)]);

    /// <summary>How far below the row a line changes sides; null when it runs straight on.</summary>
    public double? Turn(LayoutNode top, LayoutNode bottom) =>
        tracks.TryGetValue(Hub(top, bottom), out var track) ? MapMetrics.Bend + (track * MapMetrics.Track) : null;

    private static LayoutNode Hub(LayoutNode top, LayoutNode bottom) => top.Row % 2 == 0 ? top : bottom;

    /// <summary>Moves each net to the place, from the top, where it costs least, until none moves.</summary>
    private static void Order(List<EdgeBundle> nets)
    {
        var moved = true;
        for (var round = 0; moved && round < nets.Count; round++)
        {
            moved = false;
            foreach (var net in nets.ToArray())
            {
                var from = nets.IndexOf(net);
                nets.RemoveAt(from);
                var to = Enumerable.Range(0, nets.Count + 1).MinBy(place => (Cost(nets, net, place), Math.Abs(place - from)));
                nets.Insert(to, net);
                moved |= to != from;
            }
        }
    }

    private static int Cost(List<EdgeBundle> nets, EdgeBundle net, int place) =>
        nets.Index().Sum(other => other.Index < place ? other.Item.CostAbove(net) : net.CostAbove(other.Item));
}

/// <summary>Lines between two rows that share a track: from one stop to its words, or from words to one stop.</summary>
internal sealed record EdgeBundle(LayoutNode Hub, ImmutableArray<double> Tops, ImmutableArray<double> Bottoms)
{
    public double Start { get; } = Math.Min(Tops.Min(), Bottoms.Min());

    public double End { get; } = Math.Max(Tops.Max(), Bottoms.Max());

    /// <summary>It needs no track.</summary>
    public bool IsStraight => Start == End;

    public bool Meets(EdgeBundle other) => Start < other.End + MapMetrics.Gap && other.Start < End + MapMetrics.Gap;

    /// <summary>What it costs to run above another: crossings and, by far the worst, two lines on top of each other.</summary>
    public int CostAbove(EdgeBundle below) =>
        Bottoms.Count(x => x > below.Start && x < below.End)
        + below.Tops.Count(x => x > Start && x < End)
        + (100 * Bottoms.Count(x => below.Tops.Any(top => Math.Abs(top - x) < MapMetrics.Track / 2)));
}
