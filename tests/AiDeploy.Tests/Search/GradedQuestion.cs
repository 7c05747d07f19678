using AiDeploy.Search;

namespace AiDeploy.Tests.Search;

/// <summary>A question with what should come of it, graded by the text of the reply.</summary>
/// <param name="Passages">The passages that answer it; none where it is to be declined.</param>
/// <param name="Says">What the marked words must say, one of; none where that the passage comes first is enough.</param>
internal sealed record GradedQuestion(string Question, string[] Passages, string[] Says)
{
    public bool IsAnswerable => Passages.Length > 0;

    public static GradedQuestion[] In(string file) => [.. File.ReadLines(Path.Combine(Repository.Tests, "Search", file))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .Select(static row => new GradedQuestion(row[0], Parts(row.ElementAtOrDefault(1), ' '), Parts(row.ElementAtOrDefault(2), '|')))];

    /// <summary>2 for what answers at once or is declined rightly, 1 for what stands among the three, else 0.</summary>
    public int Grade(AskResult reply) => this switch
    {
        _ when !IsAnswerable => reply.IsAnswered ? 0 : 2,
        _ when !reply.IsAnswered => 0,
        _ when IsFirst(reply) && IsSaid(reply) => 2,
        _ => IsAmong(reply) ? 1 : 0,
    };

    public bool IsFirst(AskResult reply) => reply.IsAnswered && Passages.Contains(reply.Hits[0].Passage.Id);

    public bool IsAmong(AskResult reply) => reply.IsAnswered && reply.Hits.Any(hit => Passages.Contains(hit.Passage.Id));

    public bool IsSaid(AskResult reply) => Says.Length == 0 || Says.Any(said => reply.Hits[0].Marked.Any(one => one.Contains(said, StringComparison.OrdinalIgnoreCase)));

    private static string[] Parts(string? text, char between) => (text ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
