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
            new(CostPart.Seats, 0, (of.SeatsBilled * (of[SeatPrice] + of[SeatBase])) + SecondSeats(of)),
            new(CostPart.Tokens, 0, of[SeatTokens] > 0 ? of[Requests] * of.Share(SeatTokens) * ApiRequest(of) : 0),
            new(CostPart.Administration, 0, of.People(SeatAdmin)),
            OfReview(of)) with { IsOutOfReach = of.Sheet.LimitsSeats && of.SeatUse.IsBeyondPeople };

    public static OptionCost OfApi(Workload of) => OptionCost.Of(
        Option.ApiIntegration,
        new(CostPart.Tokens, 0, of[Requests] * ApiRequest(of)),
        OfRetrieval(of, of[PriceIn]),
        new(CostPart.Building, of.People(ApiBuild), 0),
        new(CostPart.Running, 0, of.People(ApiRun)),
        OfReview(of));

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
            new(CostPart.Running, 0, of.People(TuneRun)),
            OfReview(of));
    }

    /// <summary>An open model on machines that are rented by the hour, or bought.</summary>
    public static OptionCost OfHosting(Workload of, HostingPlan plan)
    {
        if (plan.Machines(of) is not { } hosting)
        {
            return new(Option.SelfHosting, [], plan.Gpus is null ? Obstacle.DoesNotFit : Obstacle.NoSpeed);
        }

        var rent = hosting.Machines(hosting.Replicas(of[Requests], plan.TokensPerRequest(of)));
        return OptionCost.Of(
            Option.SelfHosting,
            of[HardwarePrice] > 0 ? Owned(of) : new(CostPart.Machines, 0, rent),
            OfRetrieval(of, 0),
            new(CostPart.Other, 0, of[HostOther]),
            new(CostPart.Partner, 0, of[PartnerMonth]),
            new(CostPart.License, 0, of[LicenseMonth]),
            new(CostPart.Building, of.People(HostBuild), 0),
            new(CostPart.Running, 0, of.People(HostRun)),
            OfReview(of));
    }

    /// <summary>US dollars a month that seats of the second kind cost beyond those of the first; below zero where they cost less.</summary>
    public static decimal SecondSeats(Workload of) => Math.Min(of[Seat2People], of[People]) * (of[Seat2Price] - of[SeatPrice]);

    /// <summary>People who review a share of the answers, whichever option gives them.</summary>
    public static CostLine OfReview(Workload of) =>
        new(CostPart.Review, 0, of[Requests] * of.Share(ReviewShare) * of[ReviewMinutes] / 60 * of[ReviewerHour]);

    /// <summary>
    /// US dollars a month that bought machines lose in value. It is what a month of them is worth, and counts in no sum of the editions
    /// that count the purchase itself.
    /// </summary>
    public static decimal Spread(Workload of) => of[HardwarePrice] * (1 - of.Share(HardwareResidual)) / of[HardwareMonths];

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

    /// <summary>Machines that are bought: their price at once, or what they lose in value each month, and their power.</summary>
    private static CostLine Owned(Workload of)
    {
        var power = of[Kilowatts] * of[PowerOverhead] * Month.Hours * of[PowerPrice];
        return of.Sheet.CountsPurchases
            ? new(CostPart.Machines, of[HardwarePrice], power)
            : new(CostPart.Machines, 0, Spread(of) + power);
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
