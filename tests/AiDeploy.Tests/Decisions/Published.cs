using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The decisions that stand in the real content folder.</summary>
public static class Published
{
    public static Guide Guide { get; } = Read();

    /// <summary>Id and version of each.</summary>
    public static TheoryData<string, int> Versions =>
        [.. Guide.Decisions.Values.SelectMany(static history => history.Versions).Select(static decision => (decision.Id, decision.Version))];

    public static Decision Find(string id, int version) => Guide.Decisions[id].Find(version)!;

    private static Guide Read()
    {
        var reading = Guide.Read(Repository.Content);
        return reading.Guide ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
