namespace AiDeploy.Web.Features.Decide.Maps;

internal sealed record DrawnNode(MapNode Stop, Point Ring, Rect Room, ImmutableArray<string> Words)
{
    public bool IsEnd => Stop.Outcome is not null;

    public double Radius => IsEnd ? MapMetrics.EndRadius : MapMetrics.StopRadius;

    public double Leading => IsEnd ? MapMetrics.HeadlineLeading : MapMetrics.NameLeading;

    /// <summary>The first line of its name; an end has the name of its option above.</summary>
    public Point Baseline
    {
        get
        {
            var unused = Room.Height - Above - (Words.Length * Leading);
            var below = (unused / 2) + ((Words.Length - 1) * Leading) + 4;
            return new(Ring.X + Radius + MapMetrics.TextGap, Room.Bottom - below);
        }
    }

    public Point Eyebrow => Baseline with { Y = Room.Top + MapMetrics.EyebrowSize };

    private double Above => IsEnd ? MapMetrics.EyebrowLeading : 0;
}

/// <summary>A question that is asked at one place of the tree, or an outcome in which lines end.</summary>
/// <param name="Index">Place in reading order, from 0.</param>
/// <param name="Number">The same among stops of its kind, from 1.</param>
/// <param name="Longest">The most questions still asked from here.</param>
/// <param name="Way">The fewest answers that lead here.</param>
internal sealed record MapNode(int Index, int Number, Question? Question, Outcome? Outcome, int Longest, Answers Way)
{
    /// <summary>A map has each stop once; comparing their answers would join them to text each time.</summary>
    public bool Equals(MapNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;

    public string Name => Question?.Name ?? Outcome!.Headline;

    public string Id => Outcome is null ? $"stop-{Number}" : $"end-{Outcome.Id}";
}
