using System.Collections.Immutable;

namespace AiDeploy.Web.Maps;

/// <summary>A stop in its place.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="Ring">The middle of its ring.</param>
/// <param name="Room">The ring and the words beside it.</param>
/// <param name="Words">The lines of its name.</param>
internal sealed record DrawnStop(MapStop Stop, Point Ring, Room Room, ImmutableArray<string> Words)
{
    public bool IsEnd => Stop.Outcome is not null;

    public double Radius => IsEnd ? Sizes.EndRadius : Sizes.StopRadius;

    public double Leading => IsEnd ? Sizes.HeadlineLeading : Sizes.NameLeading;

    /// <summary>The first line of its name; an end has the name of its option above.</summary>
    public Point Baseline => new(Ring.X + Radius + Sizes.TextGap, Room.Bottom - (((Room.Height - Above - (Words.Length * Leading)) / 2) + ((Words.Length - 1) * Leading) + 4));

    public Point Eyebrow => Baseline with { Y = Room.Top + Sizes.EyebrowSize };

    private double Above => IsEnd ? Sizes.EyebrowLeading : 0;
}
