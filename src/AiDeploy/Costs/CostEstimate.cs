using System.Collections.Immutable;

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
        Contenders = options.RemoveAll(cost => cost.Obstacle is not null || !IsOpen(cost.Option));
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
    public OptionCost? CheapestOfAll => Least(Options.Where(static cost => cost.Obstacle is null));

    /// <summary>US dollars over twelve months that ruling options out costs; 0 where it costs nothing.</summary>
    public decimal PriceOfConstraint => Cheapest is { } cheapest && CheapestOfAll is { } all ? cheapest.Total(Months) - all.Total(Months) : 0;

    /// <summary>What an option costs.</summary>
    public OptionCost this[Option option] => Options[option.Rank];

    /// <summary>Estimates a workload; the options in <paramref name="closed"/> were ruled out for other reasons than cost.</summary>
    public static CostEstimate Of(Workload workload, ImmutableHashSet<Option> closed)
    {
        var hosting = HostingPlan.Of(workload);
        return new(workload, closed, hosting, [OfSeats(workload), OfApi(workload), OfTuning(workload), OfHosting(workload, hosting)]);
    }

    /// <summary>False for an option that was ruled out for other reasons than cost.</summary>
    public bool IsOpen(Option option) => !closed.Contains(option);

    /// <summary>The same estimate with one input changed. Only the options it is part of are worked out again: thousands are compared for a page.</summary>
    public CostEstimate With(CostInput input, decimal value)
    {
        var workload = Workload.With(input, value);
        var hosting = IsPartOf(input, Option.SelfHosting) ? HostingPlan.Of(workload) : Hosting;
        return new(workload, closed, hosting, [
            IsPartOf(input, Option.OffTheShelf) ? OfSeats(workload) : Options[0],
            IsPartOf(input, Option.ApiIntegration) ? OfApi(workload) : Options[1],
            IsPartOf(input, Option.FineTuning) ? OfTuning(workload) : Options[2],
            IsPartOf(input, Option.SelfHosting) ? OfHosting(workload, hosting) : Options[3],
        ]);
    }

    /// <summary>The models behind the API with which another option is the cheapest, by that option.</summary>
    public IEnumerable<IGrouping<Option, Price>> ModelsThatChangeTheOrder() => Workload.Sheet.Models
        .Select(model => (Model: model, Of(Workload.WithModel(model), closed).Cheapest))
        .Where(one => one.Cheapest is not null && one.Cheapest.Option != Cheapest?.Option)
        .GroupBy(static one => one.Cheapest!.Option, static one => one.Model);

    /// <summary>False for an input that makes no difference to an option. The inputs stand in groups, in the order of the form.</summary>
    private static bool IsPartOf(CostInput input, Option option) => input switch
    {
        CostInput.EngineerMonth => true,
        CostInput.People or (>= CostInput.SeatPrice and <= CostInput.SeatAdmin) => option == Option.OffTheShelf,
        (>= CostInput.PriceIn and <= CostInput.WriteFactor) or CostInput.ApiBuild or CostInput.ApiRun => option == Option.ApiIntegration,
        >= CostInput.BatchShare and <= CostInput.RegionFactor => option == Option.ApiIntegration || option == Option.FineTuning,
        >= CostInput.TunedIn and <= CostInput.TuneRun => option == Option.FineTuning,
        >= CostInput.GpuHour and <= CostInput.PowerPrice => option == Option.SelfHosting,
        _ => option != Option.OffTheShelf,
    };

    private static OptionCost? Least(IEnumerable<OptionCost> options) => options.MinBy(static cost => cost.Total(Months));

    private static OptionCost OfSeats(Workload workload) => workload.Choices.ForCustomers
        ? new(Option.OffTheShelf, [], Obstacle.NoSeatForCustomers)
        : OptionCost.Of(
            Option.OffTheShelf,
            new(CostPart.Seats, 0, workload.Seats.Monthly),
            new(CostPart.Administration, 0, workload.People(CostInput.SeatAdmin)));

    private static OptionCost OfApi(Workload workload)
    {
        var retrieval = workload.Retrieval(workload[CostInput.PriceIn]);
        return OptionCost.Of(
            Option.ApiIntegration,
            new(CostPart.Tokens, 0, workload.Api.Monthly),
            new(CostPart.Retrieval, retrieval.IndexOnce, retrieval.Monthly),
            new(CostPart.Building, workload.People(CostInput.ApiBuild), 0),
            new(CostPart.Running, 0, workload.People(CostInput.ApiRun)));
    }

    private static OptionCost OfTuning(Workload workload)
    {
        var (tuning, retrieval) = (workload.Tuning, workload.Retrieval(workload[CostInput.TunedIn]));
        var (times, renewed) = (workload[CostInput.Retrains], workload.Share(CostInput.RelabelShare));
        return OptionCost.Of(
            Option.FineTuning,
            new(CostPart.Tokens, 0, workload.TunedApi.Monthly),
            new(CostPart.Endpoint, 0, workload[CostInput.EndpointHour] * Month.Hours),
            new(CostPart.Retrieval, retrieval.IndexOnce, retrieval.Monthly),
            new(CostPart.Training, tuning.Training, times / 12 * tuning.Training),
            new(CostPart.Labels, tuning.Labels, times / 12 * renewed * tuning.Labels),
            new(CostPart.Building, workload.People(CostInput.TuneBuild), 0),
            new(CostPart.Running, 0, workload.People(CostInput.TuneRun)));
    }

    private static OptionCost OfHosting(Workload workload, HostingPlan plan)
    {
        if (plan.Machines(workload) is not { } hosting)
        {
            return new(Option.SelfHosting, [], plan.Gpus is null ? Obstacle.DoesNotFit : Obstacle.NoSpeed);
        }

        var machines = workload[CostInput.HardwarePrice] > 0
            ? new OnPremises(workload[CostInput.HardwarePrice], workload.Share(CostInput.HardwareResidual), workload[CostInput.HardwareMonths], workload[CostInput.Kilowatts], workload[CostInput.PowerOverhead], workload[CostInput.PowerPrice]).Monthly
            : hosting.Machines(hosting.Replicas(workload[CostInput.Requests], plan.TokensPerRequest(workload)));
        var retrieval = workload.Retrieval(0);
        return OptionCost.Of(
            Option.SelfHosting,
            new(CostPart.Machines, 0, machines),
            new(CostPart.Retrieval, retrieval.IndexOnce, retrieval.Monthly),
            new(CostPart.Other, 0, workload[CostInput.HostOther]),
            new(CostPart.Building, workload.People(CostInput.HostBuild), 0),
            new(CostPart.Running, 0, workload.People(CostInput.HostRun)));
    }
}
