using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>Several use cases in one table, with what they add up to.</summary>
/// <param name="Typed">What the form says, a line for each case.</param>
/// <param name="Origin">The site's own address, for links that leave it.</param>
public sealed record PortfolioView(
    Guide Guide, ImmutableArray<PortfolioCase> Cases, string Typed, string? Problem, DateOnly Today, string Origin) : IHasHead
{
    /// <summary>More rows fit in no address.</summary>
    public const int Most = 20;

    public const int Fewest = 2;

    /// <summary>Of the open questions, so many are told.</summary>
    public const int MostHeldUp = 5;

    /// <summary>Characters of the longest address; many programs cut what is longer than 8,192 with its method.</summary>
    public const int LongestAddress = 7_500;

    public bool HasResult => Cases.Length >= Fewest && Problem is null;

    public DateOnly Review => RecommendationView.ReviewOn(Today);

    public string Title => Cases.IsEmpty || Problem is not null
        ? "Portfolio of use cases"
        : $"Portfolio of {Cases.Length} use case{(Cases.Length == 1 ? "" : "s")}";

    public string Address => FileOf("");

    public string Policy => FileOf(Links.PolicySuffix);

    public Head Head => new(
        $"{(Problem is null ? "" : "Error: ")}{Title} – {Guide.Site.Name}",
        "Put several AI use cases into one table: what is advised, how far data goes, duties, costs and what is still open.",
        Problem is null ? Address : null,
        Problem is null ? Links.PortfolioStart : null,
        Index: Cases.IsEmpty && Problem is null)
    {
        Scripts = HasResult ? ["sharing"] : [],
        Alternates = HasResult ? [new(MediaTypeNames.Text.Markdown, FileOf(Links.MarkdownSuffix))] : [],
    };

    /// <summary>All amounts are told in the currency of the first estimate; null where there is none.</summary>
    internal Money? Money => field ??= First is { } costs ? new(costs.Workload.Currency) : null;

    /// <summary>What amounts are told in; null where there are none.</summary>
    public string? AmountsAre
    {
        get
        {
            if (First is not { Workload: var first })
            {
                return null;
            }

            var isChanged = Estimates.Any(one => one.Workload.Currency.Id != first.Currency.Id);
            var days = DisplayText.All([.. Estimates.Select(static one => DisplayText.Day(one.Workload.Sheet.Day)).Distinct()]);
            var rate = CostText.Rate(first) is { } known ? $" {known}." : "";
            var which = isChanged ? ", the currency of the first estimate," : "";
            return $"All amounts are in {first.Currency.Plural}{which} at prices of {days}.{rate}";
        }
    }

    public ImmutableArray<PortfolioTotal> Totals =>
    [
        .. from one in Cases
           group one by one.Option into same
           orderby same.First().View.Option?.Option.Rank ?? (same.First().View.IsSettled ? -1 : int.MaxValue)
           select PortfolioTotal.Of(same.Key, same),
    ];

    public PortfolioTotal Total => PortfolioTotal.Of("All", Cases);

    /// <summary>The open questions, those that hold up most cases first.</summary>
    public ImmutableArray<HeldUpQuestion> HeldUp =>
    [
        .. from one in Cases
           from open in one.View.ToFindOut
           group one by (one.View.Decision, open.Question) into same
           orderby same.Count() descending, same.Key.Question.Order
           select new HeldUpQuestion(same.Key.Decision, same.Key.Question, [.. same.Select(static one => one.Title)]),
    ];

    public string FileOf(string suffix) => Links.Portfolio(
        Cases.Select(static one => Links.Case(one.View.Recommendation, one.View.Case, one.View.Costs?.Workload)), suffix);

    /// <summary>What the law or a contract asks of the cases, each with those it holds for.</summary>
    public ImmutableArray<SharedDuty> Duties =>
    [
        .. from one in Cases
           from duty in one.Duties
           group one by (duty.Text, duty.Read) into same
           select new SharedDuty(same.Key.Text, same.Key.Read, Titles(same)),
    ];

    /// <summary>The decision whose answers a portfolio shows.</summary>
    public Decision Asked => Guide.Decisions.Values.Select(static history => history.Current)
        .First(static decision => decision.Find(PortfolioCase.Boundary) is not null);

    internal static PortfolioView Of(Guide guide, IEnumerable<string> lines, DateOnly today, HttpRequest request, PublicAddress address)
    {
        var origin = address.Of(request, "");
        string[] typed = [.. lines.Where(static line => !string.IsNullOrWhiteSpace(line)).Take(Most + 1)];
        CaseLine[] read =
            [.. typed.Select(line => CaseLine.Read(guide, line, origin, new Uri(origin).Authority, request.Host.Value ?? ""))];
        ImmutableArray<PortfolioCase> cases = [.. read.Select(static line => line.Case).OfType<PortfolioCase>().Select(Number)];
        var view = new PortfolioView(guide, cases, "", null, today, origin);
        var problem = read.FirstOrDefault(static line => line.Problem is not null)?.Problem
            ?? (typed.Length > Most ? $"A portfolio has at most {Most} cases. Take some out"
                : view.Address.Length > LongestAddress ? "The address of this portfolio would be too long. Split it in two"
                : null);
        return problem is null
            ? view with { Typed = Lines(cases.Select(static one => one.Line)) }
            : view with { Typed = Lines(typed), Problem = problem };
    }

    private static PortfolioCase Number(PortfolioCase one, int place) => one with
    {
        Title = one.Title.Length > 0 ? one.Title : string.Create(CultureInfo.InvariantCulture, $"Case {place + 1}"),
    };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(static line => line.TrimEnd('\r')));

    private static string Titles(IEnumerable<PortfolioCase> cases) => DisplayText.All([.. cases.Select(static one => one.Title)]);

    private IEnumerable<CostsView> Estimates => Cases.Select(static one => one.View.Costs).OfType<CostsView>();

    private CostsView? First => Estimates.FirstOrDefault();
}

/// <summary>An open question, and the cases that wait for it.</summary>
public sealed record HeldUpQuestion(Decision Decision, Question Question, ImmutableArray<string> Cases);

/// <summary>A duty, and the cases it holds for.</summary>
public sealed record SharedDuty(string Text, string? Read, string Cases);
