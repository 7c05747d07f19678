using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>What each of the four options costs for a workload.</summary>
public sealed class CostEstimate
{
    /// <summary>Months that decide which option is cheapest.</summary>
    public const int Months = 12;

    private readonly ImmutableHashSet<Option> closed;

    private CostEstimate(Workload workload, ImmutableHashSet<Option> closed, HostingPlan hosting, ImmutableArray<OptionCost> options)
    {
        (Workload, this.closed, Hosting, Options) = (workload, closed, hosting, options);
        Contenders = options.RemoveAll(cost => !cost.IsPossible || !IsOpen(cost.Option));
        Cheapest = Least(Contenders);
    }

    /// <summary>The inputs.</summary>
    public Workload Workload { get; }
    /// <summary>How the model would be hosted.</summary>
    public HostingPlan Hosting { get; }
    /// <summary>The four, simple to complex.</summary>
    public ImmutableArray<OptionCost> Options { get; }
    /// <summary>Those that can be had and are not ruled out.</summary>
    public ImmutableArray<OptionCost> Contenders { get; }
    /// <summary>Whether there is more than one contender, so that costs can decide anything.</summary>
    public bool HasChoice => Contenders.Length > 1;

    /// <summary>The contender that is cheapest over twelve months; the simplest of equals; null where there is none.</summary>
    public OptionCost? Cheapest { get; }
    /// <summary>The cheapest of all that could be had if nothing were ruled out.</summary>
    public OptionCost? CheapestOfAll => Least(Options.Where(static cost => cost.IsPossible));
    /// <summary>US dollars over twelve months that ruling options out costs; 0 where it costs nothing.</summary>
    public decimal PriceOfConstraint => Cheapest is null ? 0 : Cheapest.Total(Months) - CheapestOfAll!.Total(Months);

    /// <summary>What an option costs.</summary>
    public OptionCost this[Option option] => Options[option.Rank];

    /// <summary>Estimates a workload; the options in <paramref name="closed"/> were ruled out for other reasons than cost.</summary>
    public static CostEstimate Of(Workload workload, ImmutableHashSet<Option> closed)
    {
        var hosting = HostingPlan.Of(workload);
        return new(workload, closed, hosting, [
            Formulas.OfSeats(workload),
            Formulas.OfApi(workload),
            Formulas.OfTuning(workload),
            Formulas.OfHosting(workload, hosting),
        ]);
    }

    /// <summary>False for an option that was ruled out for other reasons than cost.</summary>
    public bool IsOpen(Option option) => !closed.Contains(option);

    /// <summary>The same estimate with one input changed. A page compares thousands, so options it is no part of are kept.</summary>
    public CostEstimate With(CostInput input, decimal value)
    {
        var workload = Workload.With(input, value);
        var hosting = HostingPlan.Reads(input) ? HostingPlan.Of(workload) : Hosting;
        return new(workload, closed, hosting, [
            IsPartOf(input, Option.OffTheShelf) ? Formulas.OfSeats(workload) : Options[0],
            IsPartOf(input, Option.ApiIntegration) ? Formulas.OfApi(workload) : Options[1],
            IsPartOf(input, Option.FineTuning) ? Formulas.OfTuning(workload) : Options[2],
            IsPartOf(input, Option.SelfHosting) ? Formulas.OfHosting(workload, hosting) : Options[3],
        ]);
    }

    /// <summary>The same estimate with another model behind the API at that model's own prices.</summary>
    public CostEstimate WithPricesOf(Row model) => Of(Workload.WithPricesOf(model), closed);

    /// <summary>The models behind the API with which another option is the cheapest, by that option.</summary>
    public IEnumerable<IGrouping<Option, Row>> ModelsThatChangeTheOrder() => Workload.Sheet.Models
        .Select(model => (Model: model, WithModel(model).Cheapest))
        .Where(one => one.Cheapest is not null && one.Cheapest.Option != Cheapest?.Option)
        .GroupBy(static one => one.Cheapest!.Option, static one => one.Model);

    /// <summary>
    /// A model behind an API changes no machines, and a page compares all of them. Tuning pays what its batch costs, and seats without
    /// use pay its tokens.
    /// </summary>
    private CostEstimate WithModel(Row model)
    {
        var workload = Workload.WithModel(model);
        var isSameBatch = workload[CostInput.BatchPrice] == Workload[CostInput.BatchPrice];
        return new(workload, closed, Hosting, [
            IsPartOf(CostInput.PriceIn, Option.OffTheShelf) ? Formulas.OfSeats(workload) : Options[0],
            Formulas.OfApi(workload),
            isSameBatch ? Options[2] : Formulas.OfTuning(workload),
            Options[3],
        ]);
    }

    /// <summary>False for an input that makes no difference to an option. Inputs that matter to the same options stand together.</summary>
    private bool IsPartOf(CostInput input, Option option) => input switch
    {
        CostInput.Requests or >= CostInput.EngineerMonth => true,
        CostInput.People when Workload.RequestsFollowPeople => true,
        _ when option == Option.OffTheShelf && Workload[CostInput.SeatTokens] > 0 => true,
        CostInput.People or (>= CostInput.SeatPrice and <= CostInput.SeatAdmin) => option == Option.OffTheShelf,
        (>= CostInput.PriceIn and <= CostInput.WriteFactor) or CostInput.ApiBuild or CostInput.ApiRun => option == Option.ApiIntegration,
        CostInput.BatchPrice or CostInput.RegionFactor => option == Option.ApiIntegration || option == Option.FineTuning,
        >= CostInput.TunedIn and <= CostInput.TuneRun => option == Option.FineTuning,
        >= CostInput.GpuHour and <= CostInput.PowerPrice => option == Option.SelfHosting,
        _ => option != Option.OffTheShelf,
    };

    private static OptionCost? Least(IEnumerable<OptionCost> options) => options.MinBy(static cost => cost.Total(Months));
}
