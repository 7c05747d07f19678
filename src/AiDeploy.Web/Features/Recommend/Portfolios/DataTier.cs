namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>One of three tiers of data: the answers on where data may go that a policy treats alike.</summary>
/// <param name="Answers">Their ids in the full check.</param>
internal sealed record DataTier(int Number, string Name, ImmutableArray<string> Answers)
{
    public const string OwnCloud = "own-cloud";

    public static readonly DataTier Closed = new(3, "Stays with us", ["own-hardware", "offline"]);

    /// <summary>From the widest to the strictest.</summary>
    public static readonly ImmutableArray<DataTier> All =
    [
        new(1, "Any approved service", ["vendor-terms"]),
        new(2, "Extra terms, or our own cloud", ["extra-terms", OwnCloud]),
        Closed,
    ];

    public bool Holds(string? level) => level is not null && Answers.Contains(level);
}
