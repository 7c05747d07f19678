using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Costs;
using AiDeploy.Reference;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Tests.Costs;

/// <summary>
/// Every worked example holds to the cent: they were computed twice, by two independent programs. Each is an estimate here,
/// as the site makes it, whose other inputs cost nothing.
/// </summary>
public sealed class VectorTests
{
    private const decimal Million = 1_000_000;

    public static TheoryData<string> Ids => [.. Vector.All.Select(static vector => vector.Id)];

    [Fact]
    public void There_are_65() => Assert.Equal(65, Vector.All.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_example_holds(string id)
    {
        var vector = Vector.All.Single(vector => vector.Id == id);

        foreach (var (name, value) in Outcome(vector))
        {
            var expected = vector.Expected(name);
            var digits = expected?.Split('.') is [_, var cents] ? cents.Length : 0;
            Assert.Equal(expected, value is { } number ? Math.Round(number, digits, MidpointRounding.AwayFromZero).ToString($"F{digits}", CultureInfo.InvariantCulture) : null);
        }

        Assert.Equal(vector.Out.EnumerateObject().Select(static property => property.Name).Order(), Outcome(vector).Select(static pair => pair.Name).Order());
    }

    private static (string Name, decimal? Value)[] Outcome(Vector of) => of.Formula switch
    {
        "seats" => Seats(of),
        "api" => [("perRequest", Tokens(of, requests: 1, isBilled: false)), ("month", Month(of))],
        "rag" => Rag(of),
        "train" => [("run", Tuned(
            (TrainingRuns, 1), (CostInput.Examples, 1), (ExampleTokens, of["Ttrain"]), (Epochs, of["epochs"]),
            (ValidationTokens, of["Tval"]), (Validations, of["evals"]), (TrainingPrice, of["P"])).Upfront)],
        "ftUpfront" => Upfront(of),
        "ftRetrainMonth" => [("month", Tuned(
            (CostInput.Examples, 1), (LabelCost, of["labels"]), (ExampleTokens, Million), (Epochs, 1), (TrainingPrice, of["run"]),
            (TrainingRuns, of["runs"]), (Retrains, of["perYear"]), (RelabelShare, 100 * of["relabelShare"])).Monthly)],
        "ftPayback" => Payback(of),
        "maxUsers" => [("users", MostUsers(of))],
        "gpusForMemory" => Gpus(of),
        "ownMemory" => [("needGB", OwnModel(of).NeedGB), ("gpus", OwnModel(of).Gpus)],
        "ownSpeed" => Speed(OwnModel(of)),
        "scaledSpeed" => [.. Speed(OwnModel(of)).Where(static one => one.Name != "weightsGB")],
        "selfHost" => Host(of),
        "onPrem" => OnPrem(of),
        "bought" => Bought(of),
        "mixedSeats" => MixedSeats(of),
        "review" => [("hours", Reviewed(of, reviewer: 1)), ("month", Reviewed(of, of["hour"]))],
        "seatVsApi" => [("requestsPerUser", CostBreakEvens.Of(Spent(of, (CostInput.SeatPrice, of["seat"]))).RequestsPerSeat)],
        "seatVsApiTeam" => [("seats", CostBreakEvens.Of(Spent(
            of, (CostInput.SeatPrice, of["seat"]), (People, 1), (Requests, of["reqPerUser"]), (ApiRun, of["apiFixedMonth"]))).Seats)],
        "apiVsSelfHost" => AgainstHosting(of),
        _ => [],
    };

    /// <summary>An estimate of each kind of seat, and of the credits beyond those included, each paid like a token.</summary>
    private static (string, decimal?)[] Seats(Vector of)
    {
        var groups = of.In.GetProperty("groups").EnumerateArray()
            .Select(static group => (Seats: Vector.Number(group[0]), Price: Vector.Number(group[1]))).ToList();
        var beyond = Math.Max(0, of["used"] - of["incl"]);
        var others = groups.Skip(1).Sum(static group => group.Seats);
        var (billed, month) = (0m, Estimate((Requests, beyond), (TokensOut, 1), (PriceOut, of["over"] * Million))[Option.ApiIntegration].Monthly);
        foreach (var (seats, price) in groups)
        {
            // Seats that nobody uses are of the first kind.
            var estimate = Estimate((People, seats), (SeatMinimum, billed == 0 ? of["min"] - others : 0), (CostInput.SeatPrice, price));
            billed += estimate.Workload.SeatsBilled;
            month += estimate[Option.OffTheShelf].Monthly;
        }

        return [("billed", billed), ("month", month)];
    }

    /// <summary>Where a batch gets no price of the cache, the requests that wait for one are an estimate of their own, without a cache.</summary>
    private static decimal Month(Vector of)
    {
        if (!of.In.TryGetProperty("batchStacks", out var stacks) || stacks.GetBoolean())
        {
            return Tokens(of, of["R"], isBilled: true);
        }

        var batched = of["R"] * of["b"];
        return Tokens(of, of["R"] - batched, isBilled: true, (BatchShare, 0))
            + Tokens(of, batched, isBilled: true, (BatchShare, 100), (CachedShare, 0), (WrittenShare, 0));
    }

    /// <summary>US dollars for so many requests: as billed, or without batches, retries and region.</summary>
    private static decimal Tokens(Vector of, decimal requests, bool isBilled, params (CostInput Input, decimal Value)[] changed)
    {
        (CostInput, decimal)[] billed = [(BatchShare, 100 * of["b"]), (BatchPrice, 50), (Retries, 100 * of["f"]), (RegionFactor, of.Find("g") ?? 1)];
        return Estimate(
            of,
            [
                (Requests, requests), (TokensIn, of["Tin"]), (TokensOut, of["Tout"]), (PriceIn, of["Pin"]), (PriceOut, of["Pout"]),
                (PriceCached, of["Pcr"]), (CachedShare, 100 * of["h"]),
                (WriteFactor, of["Pcw"] / of["Pin"]), (WrittenShare, 100 * of["w"]),
                .. isBilled ? billed : [],
                .. changed,
            ])[Option.ApiIntegration].Monthly;
    }

    private static (string, decimal?)[] Rag(Vector of)
    {
        var cost = Estimate(
            (CorpusTokens, of["corpusTokens"]), (EmbeddingPrice, of["Pemb"]), (Requests, of["R"]), (PassageTokens, of["ctxTokens"]),
            (QueryTokens, of["queryTokens"]), (PriceIn, of["Pin"]), (StoreMonth, of["store"]))[Option.ApiIntegration];
        return [("indexOnce", cost.Upfront), ("month", cost.Monthly)];
    }

    private static (string, decimal?)[] Upfront(Vector of)
    {
        var cost = Tuned(
            (CostInput.Examples, of["examples"]), (LabelCost, of["costLabel"]), (LabelChecking, 100 * of["qa"]), (TrainingRuns, of["runs"]),
            (ExampleTokens, Million / of["examples"]), (Epochs, 1), (TrainingPrice, of["run"]),
            (TuneBuild, of["engMonths"]), (EngineerMonth, of["engCost"]));
        return [("labels", Line(cost, CostPart.Labels).Upfront), ("training", Line(cost, CostPart.Training).Upfront), ("total", cost.Upfront)];
    }

    /// <summary>Doing it again is one label that costs as much, renewed each month.</summary>
    private static (string, decimal?)[] Payback(Vector of)
    {
        var estimate = Estimate(
            (ApiRun, of["baseMonth"]), (TuneRun, of["ftMonth"]), (TuneBuild, of["upfront"] - of["retrainMonth"]),
            (CostInput.Examples, 1), (LabelCost, of["retrainMonth"]), (Retrains, 12), (RelabelShare, 100));
        var saving = estimate[Option.ApiIntegration].Monthly - estimate[Option.FineTuning].Monthly;
        return [("saving", saving), ("paybackMonths", CostBreakEvens.Of(estimate).TuningPayback)];
    }

    /// <summary>The most conversations that the plan still puts on one GPU.</summary>
    private static decimal MostUsers(Vector of)
    {
        var (fit, tooMany) = (0m, 10_000m);
        while (tooMany - fit > 1)
        {
            var middle = Math.Floor((fit + tooMany) / 2);
            (fit, tooMany) = Plan(of, middle).Gpus == 1 ? (middle, tooMany) : (fit, middle);
        }

        return fit;
    }

    private static (string, decimal?)[] Gpus(Vector of)
    {
        var plan = Plan(of, of["concurrency"]);
        return [("needGB", plan.NeedGB), ("min", Math.Ceiling(plan.NeedGB / (of["gpuGB"] * of["gpuUtil"]))), ("tp", plan.Gpus)];
    }

    private static HostingPlan Plan(Vector of, decimal conversations) => Estimate(
        of,
        (Bits, 8 * of["bytesPerParam"]), (ContextTokens, of["ctx"]), (Conversations, conversations),
        (GpuMemory, of["gpuGB"]), (GpuUsable, 100 * of["gpuUtil"])).Hosting;

    /// <summary>A model whose shape is typed, and whose row says nothing.</summary>
    private static HostingPlan OwnModel(Vector of) => Estimate(
        of,
        (Parameters, of["params"]), (ActiveParameters, of["active"]), (Layers, of["layers"]), (KvHeads, of["kvHeads"]),
        (HeadSize, of["headDim"]), (Bits, of["bits"]), (ContextTokens, of["ctx"]), (Conversations, of["concurrency"]),
        (GpuMemory, of["gpuGB"]), (GpuUsable, 100 * of["gpuUtil"]), (TokensIn, of["Tin"]), (TokensOut, of["Tout"]),
        (GpuBandwidth, of["bandwidth"]), (GpuCompute, of["tflops"]), (Efficiency, 100 * of["efficiency"])).Hosting;

    private static (string Name, decimal? Value)[] Speed(HostingPlan plan)
    {
        var estimate = plan.Estimate!;
        return
        [
            ("gpus", plan.Gpus), ("weightsGB", estimate.WeightsGB), ("stepMs", estimate.StepSeconds * 1000),
            ("promptMs", estimate.PromptSeconds * 1000), ("tps", plan.TokensPerSecond), ("low", estimate.Low), ("high", estimate.High),
        ];
    }

    private static (string, decimal?)[] Host(Vector of)
    {
        // Where input counts, it outweighs the output.
        var output = of.In.GetProperty("basis").GetString() == "total" ? 20 : of["tokensPerReq"];
        var estimate = Rented(
            of, output, (Requests, of["R"]), (TokensIn, of["tokensPerReq"] - output),
            (HostRun, of["fte"]), (EngineerMonth, of["fteCost"]), (HostOther, of["other"]), (Retries, 100 * of["f"]));
        var (cost, hosting) = (estimate[Option.SelfHosting], estimate.Hosting.Machines(estimate.Workload)!);
        var tokens = estimate.Hosting.TokensPerRequest(estimate.Workload);
        var replicas = hosting.Replicas(of["R"], tokens);
        return
        [
            ("avgTps", ReplicaFleet.AverageSpeed(of["R"], tokens)), ("replicas", replicas), ("gpus", replicas * hosting.GpusPerReplica),
            ("gpuMonth", Line(cost, CostPart.Machines).Monthly), ("month", cost.Monthly), ("utilPct", hosting.Used(of["R"], tokens) * 100),
        ];
    }

    private static (string, decimal?)[] AgainstHosting(Vector of)
    {
        var estimate = Rented(of, of["Tout"], (PriceOut, of["perRequest"] * Million / of["Tout"]), (HostOther, of["fixedMonth"]));
        var from = CostBreakEvens.Of(estimate).HostingFrom;
        var hosting = estimate.Hosting.Machines(estimate.Workload)!;
        return [("R", from), ("activeReplicas", from is { } requests ? hosting.Replicas(requests, of["Tout"]) - hosting.Spare : null)];
    }

    /// <summary>Weights of as many GB as a replica has GPUs, on GPUs of 1 GB.</summary>
    private static CostEstimate Rented(Vector of, decimal output, params (CostInput Input, decimal Value)[] inputs) => Estimate(
        of,
        [
            (TokensOut, output), (CostInput.Speed, of["theta"]), (Peak, of["peak"]), (Utilization, 100 * of["targetUtil"]), (Spare, of["spare"]),
            (GpuHour, of["gpuHour"]), (Bits, 8), (GpuMemory, 1), (GpuUsable, 100), .. inputs,
        ]);

    private static (string, decimal?)[] OnPrem(Vector of)
    {
        decimal Machines(params (CostInput, decimal)[] changed) => Line(
            Estimate(
                [
                    (HardwarePrice, of["capex"]), (HardwareResidual, 100 * of["residual"]), (HardwareMonths, of["months"]), (CostInput.Speed, 1),
                    (Kilowatts, of["kW"]), (PowerOverhead, of["pue"]), (PowerPrice, of["kWh"]), .. changed,
                ])[Option.SelfHosting],
            CostPart.Machines).Monthly;
        return [("capexMonth", Machines((Kilowatts, 0))), ("powerMonth", Machines((HardwareResidual, 100))), ("month", Machines())];
    }

    /// <summary>Machines that are paid for at once, with whoever runs them.</summary>
    private static (string, decimal?)[] Bought(Vector of)
    {
        var estimate = Estimate(
            of,
            (HardwarePrice, of["capex"]), (HardwareResidual, 100 * of["residual"]), (HardwareMonths, of["months"]), (CostInput.Speed, 1),
            (Kilowatts, of["kW"]), (PowerOverhead, of["pue"]), (PowerPrice, of["kWh"]), (PartnerMonth, of["partner"]),
            (LicenseMonth, of["license"]), (HostOther, of["other"]), (HostBuild, of["build"]), (HostRun, of["fte"]),
            (EngineerMonth, of["fteCost"]));
        var cost = estimate[Option.SelfHosting];
        return [("upfront", cost.Upfront), ("month", cost.Monthly), ("year", cost.Total(12)), ("spread", estimate.Workload.MonthlyWorth)];
    }

    private static (string, decimal?)[] MixedSeats(Vector of)
    {
        var estimate = Estimate(
            of,
            (People, of["people"]), (SeatMinimum, of["min"]), (CostInput.SeatPrice, of["seat"]), (SeatBase, of["base"]),
            (Seat2People, of["people2"]), (Seat2Price, of["seat2"]));
        return [("billed", estimate.Workload.SeatsBilled), ("month", estimate[Option.OffTheShelf].Monthly)];
    }

    /// <summary>What reviews cost a month, the same with every option.</summary>
    private static decimal Reviewed(Vector of, decimal reviewer)
    {
        var estimate = Estimate(
            of,
            (Requests, of["R"]), (ReviewShare, 100 * of["share"]), (ReviewMinutes, of["minutes"]), (ReviewerHour, reviewer), (CostInput.Speed, 1));
        return estimate.Options.Select(static cost => Line(cost, CostPart.Review).Monthly).Distinct().Single();
    }

    /// <summary>An estimate in which a request to the API costs what the vector says.</summary>
    private static CostEstimate Spent(Vector of, params (CostInput Input, decimal Value)[] inputs) =>
        Estimate([(TokensOut, 1), (PriceOut, of["perRequest"] * Million), .. inputs]);

    private static OptionCost Tuned(params (CostInput Input, decimal Value)[] inputs) => Estimate(inputs)[Option.FineTuning];

    private static CostLine Line(OptionCost cost, CostPart part) => cost.Lines.Single(line => line.Part == part);

    private static CostEstimate Estimate(params (CostInput Input, decimal Value)[] inputs) => Estimate(null, inputs);

    /// <summary>The inputs given, and all others at their least, as which they cost nothing; engineers cost one dollar a month.</summary>
    private static CostEstimate Estimate(Vector? of, params (CostInput Input, decimal Value)[] inputs)
    {
        // The shape of the model to host is that of its row, unless a vector gives it.
        CostInput[] shape = [Parameters, ActiveParameters, Layers, KvHeads, HeadSize];
        var given = Estimates.Guide.CostForm.Fields.Where(field => !shape.Contains(field.Input))
            .ToDictionary(static field => field.Input, static field => field.Min);
        (given[RegionFactor], given[EngineerMonth]) = (1, 1);
        foreach (var (input, value) in inputs)
        {
            given[input] = value;
        }

        return CostEstimate.Of(Workload.Of(Sheet(of), new(false, "model", "open-model"), given), []);
    }

    /// <summary>
    /// The published prices, a model behind an API that charges for long requests, and a model to host with the speeds that a vector says
    /// were measured: [tokens in, tokens out, tokens a second, GPUs].
    /// </summary>
    private static PriceSheet Sheet(Vector? of)
    {
        var day = of is not null && of.In.TryGetProperty("asOf", out var asOf)
            ? DateOnly.Parse(asOf.GetString()!, CultureInfo.InvariantCulture)
            : Estimates.Day;
        var measured = of is not null && of.In.TryGetProperty("measured", out var rows) ? rows.EnumerateArray().ToList() : [];
        ImmutableArray<Band> bands = of?.Find("thr") is { } above ? [new(above, of.Find("mi") ?? 1, of.Find("mo") ?? 1)] : [];
        return new(day, [
            .. Estimates.Guide.Prices.Prices,
            Row("model", Table.Models, new ModelPrice(0, 0, null, null, null, null, null, null, null, bands, [])),
            Row("open-model", Table.OpenModels, new ModelShape(
                of?.Find("paramsB") ?? of?.Find("gpusPerReplica") ?? 0, null, of?["layers"] ?? 0, of?["kvHeads"] ?? 0, of?["headDim"] ?? 0, null)),
            .. measured.Select((row, place) => Row($"speed-{place}", Table.Speeds, new SpeedFigures(
                "open-model", Vector.Number(row[0]), Vector.Number(row[1]), Vector.Number(row[2]), Vector.Number(row[3])))),
        ]);

        Row Row(string id, Table table, Figures figures) => new(table, id, 1, id, "", [new(figures, new(null, null, day, null, [], null))]);
    }
}
