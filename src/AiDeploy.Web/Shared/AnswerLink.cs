namespace AiDeploy.Web.Shared;

/// <summary>The part of an address that names a decision, its version and the answers, looked up in the guide.</summary>
internal sealed record AnswerLink(Decision Decision, DecisionHistory History, ParsedAnswers Reading)
{
    /// <summary>More segments than any decision has questions are not read.</summary>
    private const int MaxSegments = 64;

    /// <summary>Null when there is no such decision or version.</summary>
    public static AnswerLink? Read(Guide guide, string? id, int? version, string? answers)
    {
        var history = guide.Decisions.GetValueOrDefault(id ?? "");
        var decision = version is { } number ? history?.Find(number) : history?.Current;
        var segments = (answers ?? "").Split('/', MaxSegments + 1, StringSplitOptions.RemoveEmptyEntries);
        return history is not null && decision is not null && segments.Length <= MaxSegments
            ? new(decision, history, decision.Read(segments))
            : null;
    }
}
