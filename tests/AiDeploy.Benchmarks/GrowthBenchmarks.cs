using AiDeploy.Decisions;
using AiDeploy.Yaml;
using BenchmarkDotNet.Attributes;

namespace AiDeploy.Benchmarks;

/// <summary>How reading and explaining grow with made-up decisions of more questions than anyone would answer.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private string folder = "";
    private Decision decision = null!;
    private Answers longest = Answers.None;
    private Answers unsure = Answers.None;

    [Params(10, 20, 40)]
    public int Questions { get; set; }

    [GlobalSetup]
    public void Write()
    {
        folder = SyntheticDecision.Write(Questions);
        decision = Load();
        longest = Walks.Longest(decision);
        unsure = Walks.Unsure(decision);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public Decision Load()
    {
        var problems = new List<Problem>();
        var decisions = DecisionLibrary.Read(folder, problems);
        return problems.Count == 0 ? decisions["made"].Current : throw new InvalidOperationException(string.Join('\n', problems));
    }

    [Benchmark]
    public Recommendation? ExplainLongest() => Recommendation.Explain(decision, longest);

    [Benchmark]
    public Recommendation? ExplainUnsure() => Recommendation.Explain(decision, unsure);
}
