namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate to read, change and share. What it says is worked out once, when it is shown.</summary>
/// <param name="Typed">What the address says, by key.</param>
/// <param name="Workload">The inputs; where there are problems, with defaults in their place.</param>
/// <param name="For">The recommendation whose answers rule options out; null where there is none.</param>
/// <param name="Origin">The site's own address, for links that leave it.</param>
public sealed record CostsView(
    Guide Guide, ImmutableDictionary<string, string> Typed, Workload Workload, ImmutableArray<InputProblem> Problems,
    Recommendation? For, string Origin)
{
    /// <summary>The key of the currency in which a form showed its amounts.</summary>
    public const string CurrencyBefore = "currency-before";

    /// <summary>Of defaults while nothing was typed; then the form alone is shown.</summary>
    public CostEstimate Estimate => field ??= CostEstimate.Of(Workload, Closed(For));

    /// <summary>How amounts are written.</summary>
    internal Money Money => field ??= new(Workload.Currency);

    /// <summary>What the answers it is for say of the inputs.</summary>
    public AnsweredInputs Answered => field ??= AnsweredInputs.Of(Guide, For);

    /// <summary>The open question of the answers it is for that an estimate settles; null where there is none.</summary>
    public Question? Settled => For?.Answers.Given.FirstOrDefault(given =>
        given.Answer.IsUnsure && Guide.CostForm.Settles.GetValueOrDefault(For.Decision.Id) == given.Question.Id)?.Question;

    /// <summary>The inputs that go along to other answers.</summary>
    public IEnumerable<KeyValuePair<string, string>> NotAnswered => Answered.NotSaid(Workload);

    /// <summary>How far the sums may be off, because numbers are assumed.</summary>
    public CostUncertainty Uncertainty => field ??= new(Estimate, Guide.CostForm.Fields.Where(IsAssumed));

    /// <summary>The model to host at hosts, so that like is compared with like.</summary>
    public SameModel SameModel => field ??= SameModel.Of(Estimate);

    public CostBreakEvens BreakEvens => field ??= CostBreakEvens.Of(Estimate);

    public VolumePlot? Volumes => field ??= Estimate.Cheapest is null ? null : new(this);

    /// <summary>How far each number can move before the order changes; only what the page may tell is searched.</summary>
    public IReadOnlyList<Sensitivity> Sensitivities => field ??= Sensitivity.Of(Estimate, OrderChangeView.FieldsOf(this));

    /// <summary>What the requests cost with each model behind an API.</summary>
    public IReadOnlyList<ModelBill> Models => field ??= ModelBill.Of(Workload);

    /// <summary>The models behind the API that change the order, by the option that is then the cheapest.</summary>
    public IReadOnlyList<IGrouping<Option, Row>> OtherModels => field ??= [.. Estimate.ModelsThatChangeTheOrder()];

    /// <summary>
    /// True once one of the numbers that everything rests on was given. A link that names its prices is an estimate somebody made.
    /// </summary>
    public bool HasResult => Problems.IsEmpty && (IsPinned || LoadGiven.Of(Workload.Choices, Typed).IsEnough);

    /// <summary>True when the address names the prices it is told in, or means to.</summary>
    public bool IsPinned => Typed.ContainsKey(ParsedWorkload.AsOf);

    /// <summary>True when a number among the assumptions can't be used.</summary>
    public bool HasProblemBelow => Problems.Any(problem =>
        InputNames.Find(problem.Key) is { } input && !IsMain(input) && !Answered.Said.ContainsKey(problem.Key));

    public string Address => field ??= Links.Named(HasResult ? Links.Costs(Workload, For) : Links.CostsFormOf(For), Case);

    /// <summary>What the link calls the case.</summary>
    public CaseName Case => field ??= CaseName.Of(Typed.GetValueOrDefault(CaseName.Key));

    /// <summary>The same inputs in today's prices; null where the estimate is told in them.</summary>
    public CostsView? Now
    {
        get
        {
            var isCurrent = Workload.Sheet == Guide.Prices.Current && ProblemOf(ParsedWorkload.AsOf) is null;
            return isCurrent ? null : Today;
        }
    }

    /// <summary>The same inputs in today's prices.</summary>
    public CostsView Today => Of(Guide, Typed.SetItem(ParsedWorkload.AsOf, DisplayText.Iso(Guide.Prices.Current.Day)), Origin);

    public string Headline => field ??= HasResult ? HeadlineText.Headline(this)
        : For is null ? "What would it cost?" : "What would your recommendation cost?";

    /// <summary>The range, the load and what is bought for it.</summary>
    public string InBrief => HeadlineText.Short(this);

    /// <summary>The range, the load, what is bought for it, how the others compare, and where hosting breaks even.</summary>
    public string InOneLine => field ??= HeadlineText.InOneLine(this);

    /// <summary>What the address says that no estimate knows.</summary>
    public ImmutableArray<string> LeftOut => field.IsDefault ? field = LeftOutKeys.Of(Typed) : field;

    /// <summary>What the address says and then says in another way.</summary>
    public ImmutableArray<string> Replaced { get; init; } = [];

    /// <summary>True when the result counts all that the address says.</summary>
    public bool CountsAll => LeftOut.IsEmpty && Replaced.IsEmpty;

    public Head Head => CostsHead.Of(this);

    internal Card Picture => new(
        $"Estimate in {Workload.Currency.Plural} · prices of {DisplayText.Day(Workload.Sheet.Day)}",
        Headline,
        HeadlineText.Short(this),
        new CardLine.Ladder(Guide.Options, Estimate.Cheapest?.Option));

    /// <summary>True for the two numbers that stand above the assumptions.</summary>
    public static bool IsMain(CostInput input) => input is CostInput.People or CostInput.Requests;

    /// <summary>True for a number that nobody typed: what it starts from, or what answers set.</summary>
    public bool IsAssumed(CostField field) =>
        Typed.GetValueOrDefault(field.Input.Name(), "").Length == 0 || Answered.Says(field.Input, Workload);

    public InputProblem? ProblemOf(string key) => Problems.FirstOrDefault(problem => problem.Key == key);

    /// <summary>True where the short form has no words for a length, which then stands in its own field.</summary>
    public bool HasOwnLength(ShortLength length) =>
        ProblemOf(length.Input.Name()) is not null
        || Guide.CostForm.Sizes.All(size => length.TokensOf(size) != Workload[length.Input]);

    public CostsView Without(string key) => Of(Guide, [.. Typed.Remove(key)], Origin);

    /// <summary>Reads an address; of equal keys the last counts.</summary>
    public static CostsView Of(Guide guide, IEnumerable<KeyValuePair<string, string>> query, string origin)
    {
        KeyValuePair<string, string>[] pairs = [.. query];
        var path = pairs.LastOrDefault(static pair => pair.Key == ParsedWorkload.For).Value?.Trim() ?? "";
        const string Start = "/recommendation/";
        var found = path.Length > 0 ? guide.FindRecommendation(Start + path) : null;
        if (path.Length == 0 || found is not null)
        {
            return Of(guide, pairs, found, origin);
        }

        // Programs give answers in any order, with some that don't count, or the whole permalink.
        var link = path.Contains(Start, StringComparison.OrdinalIgnoreCase) ? path : Start + path;
        var pasted = PastedLink.Read(guide, link, origin.Length > 0 ? [new Uri(origin).Authority] : []);
        var view = Of(guide, pairs, pasted.Recommendation, origin);
        return pasted.Problem is not { } problem ? view : view with
        {
            Problems = view.Problems.Insert(0, new(
                ParsedWorkload.For, path, $"The answers this estimate was made for can’t be used. {problem}, or go on without them")),
        };
    }

    /// <summary>
    /// The estimate that the address of a recommendation carries, in today’s prices where it names no day; it may have problems. Null
    /// where it carries none.
    /// </summary>
    public static CostsView? At(HttpRequest request, Guide guide, Recommendation recommendation) =>
        request.Query.Keys.Any(ParsedWorkload.IsKey) ? Of(guide, Inputs(request.Query), recommendation, "") : null;

    public static IEnumerable<KeyValuePair<string, string>> Pairs(IQueryCollection query) =>
        query.SelectMany(static pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));

    /// <summary>Without a name that is refused: the recommendation says so, and the estimate stays.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Inputs(IQueryCollection query) =>
        Pairs(query).Where(pair => pair.Key != CaseName.Key || CaseName.In(query).Problem is null);

    public static CostsView Of(
        Guide guide, IEnumerable<KeyValuePair<string, string>> query, Recommendation? recommendation, string origin)
    {
        KeyValuePair<string, string>[] pairs = [.. query];
        var typed = pairs
            .GroupBy(static pair => pair.Key)
            .ToImmutableDictionary(static same => same.Key, static same => same.Last().Value.Trim());
        if (recommendation is not null)
        {
            typed = typed.SetItem(ParsedWorkload.For, Links.PathOf(recommendation));
        }

        foreach (var length in ShortLength.All)
        {
            if (length.In(typed) is { } tokens)
            {
                typed = typed.SetItem(length.Input.Name(), tokens);
            }
        }

        var answered = AnsweredInputs.Of(guide, recommendation);
        var currency = guide.Prices.Current.CurrencyOf(typed.GetValueOrDefault(ParsedWorkload.Currency));
        if (typed.TryGetValue(CurrencyBefore, out var before))
        {
            typed = answered.Convert(typed, guide.Prices.Current.CurrencyOf(before), currency);
        }

        // A link that names its prices has said all it has to say.
        var said = typed.ContainsKey(ParsedWorkload.AsOf) ? typed : answered.In(currency).SetItems(typed);
        var reading = ParsedWorkload.Of(guide.CostForm, guide.Prices, said);
        var missing = LoadGiven.Of(reading.Workload.Choices, typed).Missing(typed);
        var view = new CostsView(guide, typed, reading.Workload, [.. missing, .. reading.Problems], recommendation, origin)
        {
            Replaced = LeftOutKeys.Replaced(pairs),
        };
        return view.Case.Problem is not { } misnamed ? view
            : view with { Problems = view.Problems.Insert(0, new(CaseName.Key, view.Case.Typed, misnamed)) };
    }

    private static ImmutableHashSet<Option> Closed(Recommendation? recommendation) =>
        [.. from closed in recommendation?.RuledOut ?? [] where closed.Standing == EliminationReason.RuledOut select closed.Option];
}
