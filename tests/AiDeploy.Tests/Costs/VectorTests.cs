using System.Globalization;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Every worked example holds to the cent: they were computed twice, by two independent programs.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> Ids => [.. Vector.All.Select(static vector => vector.Id)];

    [Fact]
    public void There_are_45() => Assert.Equal(45, Vector.All.Count());

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
        "api" => [("perRequest", Api(of).PerRequest), ("month", Api(of).Monthly)],
        "rag" => [("indexOnce", Rag(of).IndexOnce), ("month", Rag(of).Monthly)],
        "train" => [("run", new TrainingRun(of["Ttrain"], of["epochs"], of["Tval"], of["evals"], of["P"]).Cost)],
        "ftUpfront" => Tuned(of) is var tuning ? [("labels", tuning.Labels), ("training", tuning.Training), ("total", tuning.Upfront)] : [],
        "ftRetrainMonth" => [("month", new Tuning(1, of["labels"], 0, of["runs"], of["run"], 0, 0).RetrainingMonthly(of["perYear"], of["relabelShare"]))],
        "ftPayback" => Payback(of),
        "maxUsers" => [("users", Memory(of).MostConversations(of["ctx"], of["gpuGB"], of["gpuUtil"]))],
        "gpusForMemory" => Gpus(of),
        "selfHost" => Host(of),
        "onPrem" => OnPrem(of) is var owned ? [("capexMonth", owned.CapitalMonthly), ("powerMonth", owned.PowerMonthly), ("month", owned.Monthly)] : [],
        "seatVsApi" => [("requestsPerUser", BreakEven.RequestsPerSeat(of["seat"], of["perRequest"]))],
        "seatVsApiTeam" => [("seats", BreakEven.Seats(of["seat"], of["reqPerUser"], of["perRequest"], of["apiFixedMonth"]))],
        "apiVsSelfHost" => BreakEven.Requests(Machines(of), of["Tout"], of["perRequest"]) is { } found ? [("R", found.Requests), ("activeReplicas", found.Active)] : [("R", null), ("activeReplicas", null)],
        _ => [],
    };

    private static (string, decimal?)[] Seats(Vector of)
    {
        var plan = new SeatPlan([.. of.In.GetProperty("groups").EnumerateArray().Select(static group => new SeatGroup(Vector.Number(group[0]), Vector.Number(group[1])))], of["min"])
        {
            Included = of["incl"],
            Used = of["used"],
            Overage = of["over"],
        };
        return [("billed", plan.Billed), ("month", plan.Monthly)];
    }

    private static ApiUse Api(Vector of) => new(of["R"], of["Tin"], of["Tout"], new(of["Pin"], of["Pout"])
    {
        CacheRead = of.Find("Pcr"),
        CacheWrite = of.Find("Pcw"),
        LongAbove = of.Find("thr"),
        LongInput = of.Find("mi") ?? 1,
        LongOutput = of.Find("mo") ?? 1,
    })
    {
        ReadShare = of["h"],
        WrittenShare = of["w"],
        BatchShare = of["b"],
        BatchStacks = !of.In.TryGetProperty("batchStacks", out var stacks) || stacks.GetBoolean(),
        Retries = of["f"],
        RegionFactor = of.Find("g") ?? 1,
    };

    private static Retrieval Rag(Vector of) => new(of["corpusTokens"], of["R"], of["ctxTokens"], of["queryTokens"], of["Pemb"], of["Pin"], of["store"]);

    private static Tuning Tuned(Vector of) => new(of["examples"], of["costLabel"], of["qa"], of["runs"], of["run"], of["engMonths"], of["engCost"]);

    private static (string, decimal?)[] Payback(Vector of)
    {
        var saving = of["baseMonth"] - of["ftMonth"] - of["retrainMonth"];
        return [("saving", saving), ("paybackMonths", BreakEven.Quotient(of["upfront"], saving))];
    }

    private static ModelMemory Memory(Vector of) => new(of["paramsB"], of["bytesPerParam"], of["layers"], of["kvHeads"], of["headDim"], of["kvBytes"]);

    private static (string, decimal?)[] Gpus(Vector of)
    {
        var need = Memory(of).NeedGB(of["ctx"], of["concurrency"]);
        return [("needGB", need), ("min", Math.Ceiling(need / (of["gpuGB"] * of["gpuUtil"]))), ("tp", Memory(of).Gpus(of["ctx"], of["concurrency"], of["gpuGB"], of["gpuUtil"]))];
    }

    private static Hosting Machines(Vector of) =>
        new(of["theta"], of["peak"], of["targetUtil"], of["spare"], of["gpusPerReplica"], of["gpuHour"], of.Find("fixedMonth") ?? ((of["fte"] * of["fteCost"]) + of["other"]));

    private static (string, decimal?)[] Host(Vector of)
    {
        var (hosting, requests, tokens) = (Machines(of), of["R"], of["tokensPerReq"]);
        var replicas = hosting.Replicas(requests, tokens);
        return [("avgTps", Hosting.AverageSpeed(requests, tokens)), ("replicas", replicas), ("gpus", replicas * hosting.GpusPerReplica), ("gpuMonth", hosting.Machines(replicas)), ("month", hosting.Machines(replicas) + hosting.FixedMonthly), ("utilPct", hosting.Used(requests, tokens) * 100)];
    }

    private static OnPremises OnPrem(Vector of) => new(of["capex"], of["residual"], of["months"], of["kW"], of["pue"], of["kWh"]);
}
