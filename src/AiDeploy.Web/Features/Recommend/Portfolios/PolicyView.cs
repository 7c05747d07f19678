namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>One page of policy: what may go where, in three tiers, with the cases of a portfolio where there are any.</summary>
public sealed record PolicyView(PortfolioView Portfolio) : IHasHead
{
    /// <summary>Rows that the approved list has at least; one of them stays to be filled in.</summary>
    public const int ApprovedRows = 6;

    /// <summary>What holds in every tier, in the guide's words, each short enough for one line of paper.</summary>
    public static readonly ImmutableArray<string> Rules =
    [
        "Use only what is on the approved list, and never a personal account.",
        "If you don’t know the tier, ask first. “It feels safer” is no tier: a stricter one has a written rule.",
        "Send less: names and numbers can often be taken out before the text leaves.",
        "A person answers for each result. Software alone decides nothing that weighs on somebody.",
        "A new use has an owner and has answered the questions before real data is sent.",
    ];

    public bool HasCases => !Portfolio.Cases.IsEmpty;

    public Head Head => new(
        $"Policy for using AI – {Portfolio.Guide.Site.Name}",
        "One page of policy for using AI at work: three tiers of what may go where, rules, and an approved list to fill in.",
        Portfolio.Problem is null ? Portfolio.Policy : null,
        Links.PortfolioStart + Links.PolicySuffix,
        Index: !HasCases && Portfolio.Problem is null)
    {
        Alternates = [new(MediaTypeNames.Text.Markdown, Portfolio.FileOf(Links.PolicySuffix + Links.MarkdownSuffix))],
    };

    internal ImmutableArray<PolicyTier> Tiers => [.. DataTier.All.Select(tier => new PolicyTier(
        tier,
        [.. Portfolio.Asked.Find(PortfolioCase.Boundary)!.Answers.Where(answer => tier.Holds(answer.Id))],
        [.. Portfolio.Cases.Where(one => tier.Holds(one.Level))]))];

    /// <summary>The cases whose data nobody has placed yet.</summary>
    public ImmutableArray<PortfolioCase> Unplaced =>
        [.. Portfolio.Cases.Where(static one => !DataTier.All.Any(tier => tier.Holds(one.Level)))];

    /// <summary>The tier of a case on the approved list.</summary>
    internal static string TierOf(PortfolioCase one) =>
        DataTier.All.FirstOrDefault(tier => tier.Holds(one.Level))?.Number.ToString(CultureInfo.InvariantCulture) ?? PortfolioText.NotKnown;
}

/// <summary>A tier as the policy shows it.</summary>
/// <param name="Where">The answers that say where its data may go.</param>
internal sealed record PolicyTier(DataTier Tier, ImmutableArray<Answer> Where, ImmutableArray<PortfolioCase> Cases)
{
    public string Name => $"{Tier.Number}. {Tier.Name}";
}
