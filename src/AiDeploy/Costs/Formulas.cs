using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>
/// What each option costs for a workload, line by line. The page about the method tells the same formulas in words;
/// the unit of every input stands in <see cref="CostInput"/>.
/// </summary>
internal static class Formulas
{
    public const decimal Million = 1_000_000;

    /// <summary>Seats of a product. Source: the price pages of the products in <c>seats.yaml</c>.</summary>
    public static OptionCost OfSeats(Workload of) => of.Choices.ForCustomers
        ? new(Option.OffTheShelf, [], Obstacle.NoSeatForCustomers)
        : OptionCost.Of(
            Option.OffTheShelf,
            new(CostPart.Seats, 0, of.SeatsBilled * (of[SeatPrice] + of[SeatBase])),
            new(CostPart.Administration, 0, of.People(SeatAdmin)));

    public static OptionCost OfApi(Workload of) => OptionCost.Of(
        Option.ApiIntegration,
        new(CostPart.Tokens, 0, of[Requests] * ApiRequest(of)),
        OfRetrieval(of, of[PriceIn]),
        new(CostPart.Building, of.People(ApiBuild), 0),
        new(CostPart.Running, 0, of.People(ApiRun)));

    public static OptionCost OfTuning(Workload of)
    {
        var runTokens = (of[Examples] * of[ExampleTokens] * of[Epochs]) + (of[ValidationTokens] * of[Validations]);
        var training = of[TrainingRuns] * (runTokens * of[TrainingPrice] / Million);
        var labels = of[Examples] * of[LabelCost] * (1 + of.Share(LabelChecking));
        var timesAMonth = of[Retrains] / 12;
        return OptionCost.Of(
            Option.FineTuning,
            new(CostPart.Tokens, 0, of[Requests] * TunedRequest(of)),
            new(CostPart.Endpoint, 0, of[EndpointHour] * Month.Hours),
            OfRetrieval(of, of[TunedIn]),
            new(CostPart.Training, training, timesAMonth * training),
            new(CostPart.Labels, labels, timesAMonth * of.Share(RelabelShare) * labels),
            new(CostPart.Building, of.People(TuneBuild), 0),
            new(CostPart.Running, 0, of.People(TuneRun)));
    }

    /// <summary>An open model on machines that are rented by the hour, or bought.</summary>
    public static OptionCost OfHosting(Workload of, HostingPlan plan)
    {
        if (plan.Machines(of) is not { } hosting)
        {
            return new(Option.SelfHosting, [], plan.Gpus is null ? Obstacle.DoesNotFit : Obstacle.NoSpeed);
        }

        var machines = of[HardwarePrice] > 0
            ? Owned(of)
            : hosting.Machines(hosting.Replicas(of[Requests], plan.TokensPerRequest(of)));
        return OptionCost.Of(
            Option.SelfHosting,
            new(CostPart.Machines, 0, machines),
            OfRetrieval(of, 0),
            new(CostPart.Other, 0, of[HostOther]),
            new(CostPart.Building, of.People(HostBuild), 0),
            new(CostPart.Running, 0, of.People(HostRun)));
    }

    /// <summary>US dollars a request to the model behind the API.</summary>
    public static decimal ApiRequest(Workload of)
    {
        // Above the limit the whole request costs more, not only what lies beyond.
        var (timesIn, timesOut) = of.Band is { } band ? (band.Input, band.Output) : (1, 1);
        var (read, written) = (of.Share(CachedShare), of.Share(WrittenShare));
        var input = ((1 - read - written) * of[PriceIn] * timesIn)
            + (read * of[PriceCached] * timesIn)
            + (written * of[PriceIn] * of[WriteFactor] * timesIn);
        return Billed(of, of[TokensIn], input, of[PriceOut] * timesOut);
    }

    /// <summary>US dollars a request to the tuned model: a shorter prompt at its own price, without a cache.</summary>
    public static decimal TunedRequest(Workload of) => Billed(of, of[TokensIn] * of.Share(TunedPrompt), of[TunedIn], of[TunedOut]);

    /// <summary>US dollars a request, given prices per million tokens; some requests wait for a batch, some are sent again.</summary>
    private static decimal Billed(Workload of, decimal tokensIn, decimal priceIn, decimal priceOut)
    {
        var one = ((tokensIn * priceIn) + (of[TokensOut] * priceOut)) / Million;
        var batch = of.Share(BatchShare);
        return (1 + of.Share(Retries)) * of[RegionFactor] * (((1 - batch) * one) + (batch * of.Share(BatchPrice) * one));
    }

    /// <summary>Documents are embedded once; each request embeds its query and sends the passages found as input.</summary>
    private static CostLine OfRetrieval(Workload of, decimal priceIn)
    {
        var queryTokens = of[CorpusTokens] > 0 ? of[QueryTokens] : 0;
        var passages = of[Requests] * of[PassageTokens] * priceIn / Million;
        var queries = of[Requests] * queryTokens * of[EmbeddingPrice] / Million;
        return new(CostPart.Retrieval, of[CorpusTokens] * of[EmbeddingPrice] / Million, passages + queries + of[StoreMonth]);
    }

    /// <summary>US dollars a month for machines that are bought: what they lose in value, and their power.</summary>
    private static decimal Owned(Workload of)
    {
        var capital = of[HardwarePrice] * (1 - of.Share(HardwareResidual)) / of[HardwareMonths];
        var power = of[Kilowatts] * of[PowerOverhead] * Month.Hours * of[PowerPrice];
        return capital + power;
    }
}

/// <summary>The month all costs are told for: a twelfth of a year of 365 days.</summary>
public static class Month
{
    /// <summary>365 days of 24 hours, by 12.</summary>
    public const decimal Hours = 730;

    /// <summary><see cref="Hours"/> in seconds.</summary>
    public const decimal Seconds = Hours * 3600;
}
