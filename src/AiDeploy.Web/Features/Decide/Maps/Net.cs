namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Lines between two rows that share a track: from one stop to its words, or from words to one stop.</summary>
/// <param name="Hub">The box in which they meet.</param>
/// <param name="Tops">Where they leave the upper row.</param>
/// <param name="Bottoms">Where they enter the lower row.</param>
internal sealed record Net(Box Hub, ImmutableArray<double> Tops, ImmutableArray<double> Bottoms)
{
    public double Start { get; } = Math.Min(Tops.Min(), Bottoms.Min());

    public double End { get; } = Math.Max(Tops.Max(), Bottoms.Max());

    /// <summary>It needs no track.</summary>
    public bool IsStraight => Start == End;

    public bool Meets(Net other) => Start < other.End + Sizes.Gap && other.Start < End + Sizes.Gap;

    /// <summary>What it costs to run above another: crossings and, by far the worst, two lines on top of each other.</summary>
    public int CostAbove(Net below) =>
        Bottoms.Count(x => x > below.Start && x < below.End)
        + below.Tops.Count(x => x > Start && x < End)
        + (100 * Bottoms.Count(x => below.Tops.Any(top => Math.Abs(top - x) < Sizes.Track / 2)));
}
