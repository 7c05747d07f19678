namespace AiDeploy.Web.Maps;

/// <summary>A rectangle of the drawing.</summary>
internal readonly record struct Room(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
