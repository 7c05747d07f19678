using AiDeploy.Decisions;
using BenchmarkDotNet.Attributes;

namespace AiDeploy.Benchmarks;

/// <summary>One step, and the whole explanation, of the longest path and of nothing but "I don't know yet".</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private Decision decision = null!;
    private Answers longest = Answers.None;
    private Answers unsure = Answers.None;
    private Answers mixed = Answers.None;

    [Params("quick", "full")]
    public string Id { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        decision = Guide.Read(Folders.Content).Guide!.Decisions[Id].Current;
        longest = Walks.Longest(decision);
        unsure = Walks.Unsure(decision);
        mixed = Walks.Mixed(decision);
    }

    [Benchmark(Baseline = true)]
    public Step OneStep() => decision.Step(longest);

    [Benchmark]
    public Recommendation? ExplainLongest() => Recommendation.Explain(decision, longest);

    [Benchmark]
    public Recommendation? ExplainUnsure() => Recommendation.Explain(decision, unsure);

    [Benchmark]
    public Recommendation? ExplainMixed() => Recommendation.Explain(decision, mixed);
}
