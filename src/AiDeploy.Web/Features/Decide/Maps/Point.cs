namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>A place in the drawing; its text form stands in SVG path data.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>The distance to a point on the same horizontal or vertical.</summary>
    public double DistanceTo(Point other) => Math.Abs(X - other.X) + Math.Abs(Y - other.Y);

    /// <summary>So far toward a point on the same horizontal or vertical.</summary>
    public Point Toward(Point other, double distance) =>
        new(X + (Math.Sign(other.X - X) * distance), Y + (Math.Sign(other.Y - Y) * distance));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X:0.#} {Y:0.#}");
}

internal readonly record struct Rect(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}
