using System.Runtime.CompilerServices;

namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate to read, change and share.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Typed">What the address says, by key.</param>
/// <param name="Workload">The inputs; where there are problems, with defaults in their place.</param>
/// <param name="Problems">What can't be used.</param>
/// <param name="For">The recommendation whose answers rule options out; null where there is none.</param>
/// <param name="Origin">The site's own address, for links that leave it.</param>
public sealed record CostsView(
    Guide Guide, ImmutableDictionary<string, string> Typed, Workload Workload, ImmutableArray<InputProblem> Problems, Recommendation? For, string Origin)
{
    /// <summary>Keys of the short form's lengths, and the inputs they stand for where no exact number is given.</summary>
    public static readonly ImmutableArray<(string Key, CostInput Input)> Lengths = [("length-in", CostInput.TokensIn), ("length-out", CostInput.TokensOut)];

    /// <summary>Ends the key of a length chosen while an exact number is given: it replaces the number.</summary>
    public const string Instead = "-instead";

    /// <summary>Stays the same as long as the content does.</summary>
    private static readonly ConditionalWeakTable<Guide, (Scenario Scenario, string Address)[]> Starts = [];

    /// <summary>What it costs; the short form alone is shown while nothing was typed. What follows is worked out once, when it is shown.</summary>
    public CostEstimate Estimate => field ??= CostEstimate.Of(Workload, Closed(For));

    /// <summary>Where the options change places.</summary>
    public CostBreakEvens BreakEvens => field ??= CostBreakEvens.Of(Estimate);

    /// <summary>What the options cost by volume.</summary>
    public VolumeCurve Curve => field ??= VolumeCurve.Of(Estimate);

    /// <summary>How far each number can move before the order changes.</summary>
    public IReadOnlyList<Sensitivity> Sensitivities => field ??= Sensitivity.Of(Estimate, Guide.CostForm.Fields);

    /// <summary>The models behind the API that change the order, by the option that is then the cheapest.</summary>
    public IReadOnlyList<IGrouping<Option, Price>> OtherModels => field ??= [.. Estimate.ModelsThatChangeTheOrder()];

    /// <summary>True when the address holds an input.</summary>
    public bool HasResult => Problems.IsEmpty && Typed.Keys.Any(static key => ParsedWorkload.IsKey(key) || key == ParsedWorkload.For);

    /// <summary>True when the address names the prices it is told in, or means to.</summary>
    public bool IsPinned => Typed.ContainsKey(ParsedWorkload.AsOf);

    /// <summary>The one address of these inputs.</summary>
    public string Address => field ??= HasResult ? Links.Costs(Workload, For) : Links.CostsStart;

    /// <summary>The same inputs in today's prices; null where the estimate is told in them.</summary>
    public CostsView? Now => Workload.Sheet == Guide.Prices.Current && ProblemOf(ParsedWorkload.AsOf) is null ? null : Without(ParsedWorkload.AsOf);

    public string Headline => field ??= HasResult ? CostText.Headline(this) : "What would it cost?";

    /// <summary>The load, how the others compare, and where hosting breaks even.</summary>
    public string InOneLine => field ??= CostText.InOneLine(this);

    public Head Head => new(
        $"{(Problems.IsEmpty ? "" : "Error: ")}{Headline}{(HasResult ? $" – {CostText.Load(Workload)}" : "")} – {Guide.Site.Name}",
        HasResult ? InOneLine : "The four ways to deploy AI in money, from your own numbers: what each costs up front, a month and over a year, and where the order changes.",
        Problems.IsEmpty ? Address : null,
        HasResult ? Links.CostsStart : null,
        Index: !HasResult)
    {
        Scripts = HasResult ? ["costs"] : [],
        Card = HasResult ? Links.CostsCard(Workload, For) : Links.CardSuffix,
        CardAlt = HasResult ? Picture.Alt : null,
        Alternates = HasResult ? [new("application/json", Links.CostsFile(Address, Links.JsonSuffix)), new("text/markdown", Links.CostsFile(Address, Links.MarkdownSuffix))] : [],
    };

    /// <summary>What its share image says.</summary>
    internal Card Picture => new(
        $"Estimate in US dollars · prices of {DisplayText.Day(Workload.Sheet.Day)}", Headline, InOneLine, new CardLine.Ladder(Guide.Options, Estimate.Cheapest?.Option));

    /// <summary>The problem of a field; null where it has none.</summary>
    public InputProblem? ProblemOf(string key) => Problems.FirstOrDefault(problem => problem.Key == key);

    /// <summary>The same inputs without one of them.</summary>
    public CostsView Without(string key) => Of(Guide, [.. Typed.Remove(key)], Origin);

    /// <summary>Reads an address; of equal keys the last counts.</summary>
    public static CostsView Of(Guide guide, IEnumerable<KeyValuePair<string, string>> query, string origin)
    {
        KeyValuePair<string, string>[] pairs = [.. query];
        var path = pairs.LastOrDefault(static pair => pair.Key == ParsedWorkload.For).Value?.Trim() ?? "";
        var recommendation = path.Length > 0 ? guide.FindRecommendation($"/recommendation/{path}") : null;
        var view = Of(guide, pairs, recommendation, origin);
        return path.Length == 0 || recommendation is not null ? view : view with
        {
            Problems = view.Problems.Insert(0, new(ParsedWorkload.For, path, "The answers this estimate was made for are not known here: start again from your recommendation, or go on without them")),
        };
    }

    /// <summary>The estimate that fits a recommendation, with what its answers say of the inputs.</summary>
    public static CostsView OfRecommendation(Guide guide, Recommendation recommendation, string origin) =>
        Of(guide, guide.CostForm.Carry(recommendation.Decision.Id, recommendation.Answers.Given.Select(static given => given.ToString())), recommendation, origin);

    /// <summary>The estimate that the address of a recommendation carries; null where it carries none that can be used.</summary>
    public static CostsView? At(HttpRequest request, Guide guide, Recommendation recommendation)
    {
        var view = request.Query.ContainsKey(ParsedWorkload.AsOf) ? Of(guide, Pairs(request.Query), recommendation, "") : null;
        return view is { Problems.IsEmpty: true } ? view : null;
    }

    /// <summary>The situations to start from, each with the address of its estimate.</summary>
    public static IEnumerable<(Scenario Scenario, string Address)> Scenarios(Guide guide) => Starts.GetValue(
        guide, static guide => [.. guide.CostForm.Scenarios.Select(scenario => (scenario, Of(guide, scenario.Query, "").Address))]);

    /// <summary>The keys and values of a query.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(IQueryCollection query) =>
        query.SelectMany(static pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));

    private static CostsView Of(Guide guide, IEnumerable<KeyValuePair<string, string>> query, Recommendation? recommendation, string origin)
    {
        var typed = query.GroupBy(static pair => pair.Key).ToImmutableDictionary(static same => same.Key, static same => same.Last().Value.Trim());
        if (recommendation is not null)
        {
            typed = typed.SetItem(ParsedWorkload.For, Links.PathOf(recommendation));
        }

        foreach (var (key, input) in Lengths)
        {
            if (new[] { key + Instead, input.Name(), key }.Select(name => typed.GetValueOrDefault(name, "")).FirstOrDefault(static said => said.Length > 0) is { } length)
            {
                typed = typed.SetItem(input.Name(), length);
            }
        }

        var reading = ParsedWorkload.Of(guide.CostForm, guide.Prices, typed);
        return new(guide, typed, reading.Workload, reading.Problems, recommendation, origin);
    }

    private static ImmutableHashSet<Option> Closed(Recommendation? recommendation) =>
        recommendation is null ? [] : [.. recommendation.RuledOut.Where(static closed => closed.Standing == EliminationReason.RuledOut).Select(static closed => closed.Option)];
}
