namespace AiDeploy.Web.Features.Decide.Maps;

internal sealed record DrawnLine(MapLine Line, ImmutableArray<Point> Points, Rect Room, ImmutableArray<string> Words)
{
    public string Path { get; } = PathOf(Points);

    /// <summary>The part where it may run across others: from its words on.</summary>
    public string Crossing { get; } = PathOf([new(Room.Left - MapMetrics.TextGap, Room.Top), .. Points.Where(point => point.Y > Room.Top)]);

    public Point Baseline => new(Room.Left, Room.Top + MapMetrics.LabelSize);

    private static string PathOf(ImmutableArray<Point> points)
    {
        var path = $"M{points[0]}";
        for (var index = 1; index < points.Length - 1; index++)
        {
            var (before, corner, after) = (points[index - 1], points[index], points[index + 1]);
            var radius = Math.Min(MapMetrics.Bend, Math.Min(corner.DistanceTo(before), corner.DistanceTo(after)) / 2);
            path += $"L{corner.Toward(before, radius)}Q{corner} {corner.Toward(after, radius)}";
        }

        return path + $"L{points[^1]}";
    }
}
