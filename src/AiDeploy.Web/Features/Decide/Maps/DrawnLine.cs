namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>A line in its place.</summary>
/// <param name="Points">The corners of its way, from stop to stop.</param>
/// <param name="Room">The words beside it.</param>
/// <param name="Words">The lines of its words.</param>
internal sealed record DrawnLine(MapLine Line, ImmutableArray<Point> Points, Rect Room, ImmutableArray<string> Words)
{
    /// <summary>Its way as SVG path data.</summary>
    public string Path { get; } = PathOf(Points);

    /// <summary>The part where it may run across others: from its words on.</summary>
    public string Crossing { get; } = PathOf([new(Room.Left - MapMetrics.TextGap, Room.Top), .. Points.Where(point => point.Y > Room.Top)]);

    /// <summary>The first line of its words.</summary>
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
