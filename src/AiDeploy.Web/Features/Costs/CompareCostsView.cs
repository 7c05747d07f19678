namespace AiDeploy.Web.Features.Costs;

/// <summary>Several estimates side by side: what differs between their inputs, and what follows from it.</summary>
/// <param name="Pasted">What was pasted last, when it is of no use.</param>
/// <param name="Copy">What was typed to change a copy, by key, when it is of no use.</param>
/// <param name="Problem">Why; its key is the field to mend.</param>
public sealed record CompareCostsView(
    Guide Guide, ImmutableArray<CostsView> Estimates, string Pasted, ImmutableDictionary<string, string> Copy, InputProblem? Problem)
    : IHasHead
{
    /// <summary>More columns fit on no page.</summary>
    public const int MaxEstimates = 6;

    /// <summary>The key of a link, of the estimate to copy, of another number to change in the copy, and of its value.</summary>
    public const string Link = "e", CopyOf = "of", Change = "change", To = "to";

    /// <summary>The name of the row with the volumes from which hosting pays.</summary>
    public const string BreakEven = "Self-hosting costs no more than the API";

    private static readonly string TooMany = $"At most {MaxEstimates} estimates can be compared. Remove one first";

    public bool IsFull => Estimates.Length >= MaxEstimates;

    public bool HasResult => Estimates.Length > 1;

    /// <summary>True when every estimate names the prices it is told in.</summary>
    public bool IsPinned => Estimates.All(static one => one.IsPinned);

    public string Address => AddressOf(Estimates);

    /// <summary>All amounts are told in the currency of the first estimate, so that no rate makes a difference between two.</summary>
    internal Money Money => field ??= new(Estimates[0].Workload.Currency);

    /// <summary>What amounts are told in, and whether that is a change.</summary>
    public string AmountsAre
    {
        get
        {
            var currency = Money.Currency;
            var isChanged = Estimates.Any(one => one.Workload.Currency.Id != currency.Id);
            var rate = isChanged && currency.Rate is not null ? ", and all are converted at its rate" : "";
            var days = DisplayText.All([.. Estimates.Select(static one => DisplayText.Day(one.Workload.Sheet.Day)).Distinct()]);
            var known = currency.Rate is null ? "" : $" {CostText.Rate(Estimates[0].Workload)}.";
            var first = isChanged ? ", the currency of estimate 1" : "";
            return $"All amounts are in {currency.Plural}{first}{rate}, at prices of {days}.{known}";
        }
    }

    public bool IsOfOneDay => Estimates.All(one => one.Workload.Sheet == Estimates[0].Workload.Sheet);

    /// <summary>The same inputs, all in today's prices; null where an input is no longer known.</summary>
    public string? AddressNow
    {
        get
        {
            var today = DisplayText.Iso(Guide.Prices.Current.Day);
            ImmutableArray<CostsView> now =
                [.. Estimates.Select(one => CostsView.Of(Guide, one.Typed.SetItem(ParsedWorkload.AsOf, today), one.Origin))];
            return now.All(static one => one.Problems.IsEmpty) ? AddressOf(now) : null;
        }
    }

    /// <summary>The inputs on which not all agree, choices first.</summary>
    internal ImmutableArray<ComparedInput> Inputs => ComparedInput.Of(this);

    public Head Head => new(
        $"{(Problem is null ? "" : "Error: ")}Compare estimates – {Guide.Site.Name}",
        "Put two or more cost estimates side by side: what differs in their inputs, and what follows in the bill.",
        Problem is null && CountsAll ? Address : null,
        Problem is null ? Links.CompareCostsStart : null,
        Index: Estimates.IsEmpty && Problem is null)
    {
        Alternates = HasResult ? [new(MediaTypeNames.Text.Markdown, FileOf(Links.MarkdownSuffix))] : [],
    };

    /// <summary>What the address says beside the estimates.</summary>
    private ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>What the address says, or a link in it, that no estimate knows.</summary>
    public ImmutableArray<string> LeftOut => [.. Beside.Concat(Estimates.SelectMany(static one => one.LeftOut)).Distinct()];

    /// <summary>What a link says and then says in another way.</summary>
    public ImmutableArray<string> Replaced => [.. Estimates.SelectMany(static one => one.Replaced).Distinct()];

    /// <summary>True when the page counts all that the address says.</summary>
    public bool CountsAll => LeftOut.IsEmpty && Replaced.IsEmpty;

    /// <summary>True for the keys that say which estimate to copy, and what to change.</summary>
    internal static bool IsOfCopy(string key) => key is CopyOf or Change or To;

    /// <summary>What an estimate is called here, by its place.</summary>
    public static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"Estimate {place + 1}");

    public string? ProblemOf(string key) => Problem?.Key == key ? Problem.Message : null;

    /// <summary>What was typed for a copy that could not be made.</summary>
    public string Copied(string key) => Copy.GetValueOrDefault(key, "");

    public string Without(CostsView estimate) => AddressOf(Estimates.Remove(estimate));

    public string FileOf(string suffix) => Links.CompareCosts(Estimates.Select(static one => one.Address), suffix);

    /// <summary>How an option stands in an estimate: its place among the four, and against the first estimate; may be empty.</summary>
    internal string StandingOf(Option option, CostsView estimate)
    {
        string?[] parts =
        [
            estimate.Estimate.Cheapest?.Option == option ? "cheapest" : null,
            estimate.Estimate.IsOpen(option) ? null : "ruled out",
            estimate == Estimates[0] ? null : ChangeOf(option, estimate) switch
            {
                null => null,
                0 => "no change",
                > 0 and var more => $"{Money.Cents(more)} more",
                var less => $"{Money.Cents(-less.Value)} less",
            },
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>What stands beside the sum of an option: where it probably lies, and how the option stands; may be empty.</summary>
    internal string BesideOf(Option option, CostsView estimate)
    {
        var probably = HeadlineText.Between(estimate, option, Money) is { } ends ? $"probably {ends}" : "";
        string[] parts = [probably, StandingOf(option, estimate)];
        return string.Join("; ", parts.Where(static part => part.Length > 0));
    }

    /// <summary>From how many requests on self-hosting costs no more than the API; null where one of them can't be had.</summary>
    internal static string? BreakEvenOf(CostsView estimate) =>
        estimate.Estimate[Option.SelfHosting].Obstacle is null ? BreakEvenText.OfApi(estimate) : null;

    /// <summary>What an option costs in an estimate over twelve months beyond what it costs in the first, in US dollars.</summary>
    public decimal? ChangeOf(Option option, CostsView estimate) =>
        estimate.Estimate[option].Obstacle is null && Estimates[0].Estimate[option].Obstacle is null
            ? estimate.Estimate[option].Total(CostEstimate.Months) - Estimates[0].Estimate[option].Total(CostEstimate.Months)
            : null;

    internal static CompareCostsView Of(Guide guide, HttpRequest request, PublicAddress address)
    {
        var origin = address.Of(request, "");
        var typed = ComparedLinks.Of(request);
        var view = new CompareCostsView(guide, [], "", ImmutableDictionary<string, string>.Empty, null) { Beside = typed.LeftOut };
        foreach (var link in typed.Links.Take(MaxEstimates + 1))
        {
            var pasted = PastedEstimate.Read(guide, link, origin, new Uri(origin).Authority, request.Host.Value ?? "");
            var problem = pasted.Problem ?? (view.IsFull ? TooMany : null);
            view = problem is null
                ? view with { Estimates = view.Estimates.Add(pasted.Estimate!) }
                : view with { Pasted = link, Problem = new(Link, link, problem) };
        }

        var copy = CostsView.Pairs(request.Query).Where(static pair => pair.Key != Link && pair.Value.Length > 0)
            .GroupBy(static pair => pair.Key).ToImmutableDictionary(static same => same.Key, static same => same.Last().Value);
        return copy.ContainsKey(CopyOf) && !view.Estimates.IsEmpty ? view.WithCopy(copy) : view;
    }

    /// <summary>Adds an estimate again with what was typed for it in the place of what it says.</summary>
    private CompareCostsView WithCopy(ImmutableDictionary<string, string> typed)
    {
        var place = int.TryParse(typed[CopyOf], CultureInfo.InvariantCulture, out var number) ? number : 1;
        var original = Estimates[Math.Clamp(place, 1, Estimates.Length) - 1];
        var changes = typed.Where(static pair => ParsedWorkload.IsKey(pair.Key));
        if (typed.GetValueOrDefault(To) is { } value)
        {
            if (InputNames.Find(typed.GetValueOrDefault(Change, "")) is not { } input)
            {
                return this with { Copy = typed, Problem = new(Change, value, "Select the number that you want to change") };
            }

            changes = changes.Append(new(input.Name(), value));
        }

        var copy = CostsView.Of(Guide, original.Typed.SetItems(changes), original.Origin);
        if (copy.Problems is [var problem, ..])
        {
            return this with { Copy = typed, Problem = problem with { Key = typed.ContainsKey(problem.Key) ? problem.Key : To } };
        }

        return IsFull ? this with { Problem = new(Link, "", TooMany) } : this with { Estimates = Estimates.Add(copy) };
    }

    private static string AddressOf(IEnumerable<CostsView> estimates) => Links.CompareCosts(estimates.Select(static one => one.Address));
}
