using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The small decision of <c>Samples/sample.yaml</c>.</summary>
internal static class Sample
{
    public static string Yaml { get; } = File.ReadAllText(Path.Combine(Repository.Tests, "Decisions", "Samples", "sample.yaml"));

    public static Decision Decision { get; } = Read();

    /// <summary>The sample's answers from the segments of a link, as they are written.</summary>
    public static Answers Answers(string link) => Walks.Given(Decision, link);

    /// <summary>What the sample recommends.</summary>
    public static Recommendation Explain(string link) =>
        Recommendation.Explain(Decision, Answers(link)) ?? throw new ArgumentException("a question is left to ask", nameof(link));

    private static Decision Read()
    {
        using var folder = DecisionFolder.Of(Yaml);
        return folder.History().Current;
    }
}
