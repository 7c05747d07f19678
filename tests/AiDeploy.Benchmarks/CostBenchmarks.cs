using System.Collections.Immutable;
using AiDeploy.Costs;
using BenchmarkDotNet.Attributes;

namespace AiDeploy.Benchmarks;

/// <summary>One estimate, and one with everything that follows from it: the goal is a millisecond on one core.</summary>
[MemoryDiagnoser]
public class CostBenchmarks
{
    private CostForm form = null!;
    private Workload workload = null!;

    [GlobalSetup]
    public void Read()
    {
        var guide = Guide.Read(Folders.Content).Guide!;
        form = guide.CostForm;
        workload = ParsedWorkload.Of(form, guide.Prices, form.Scenarios.Single(static scenario => scenario.Id == "support-assistant").Query).Workload;
    }

    [Benchmark(Baseline = true)]
    public CostEstimate Estimate() => CostEstimate.Of(workload, []);

    [Benchmark]
    public (CostBreakEvens, ImmutableArray<Sensitivity>) WithBreakEvensAndSensitivities()
    {
        var estimate = CostEstimate.Of(workload, []);
        return (CostBreakEvens.Of(estimate), Sensitivity.Of(estimate, form.Fields));
    }

    [Benchmark]
    public VolumeCurve Curve() => VolumeCurve.Of(CostEstimate.Of(workload, []));
}
