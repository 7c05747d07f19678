namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>What leads from a question to the next stop: every answer that goes there.</summary>
/// <param name="Answers">The answers that lead there, in their order.</param>
/// <param name="IsFirst">True for the line by which a reader who takes answer after answer first meets its stop.</param>
internal sealed record MapLine(MapStop From, MapStop To, ImmutableArray<Answer> Answers, bool IsFirst)
{
    /// <summary>All its answers in their own words.</summary>
    public string InFull => string.Join(" / ", Answers.Select(static answer => answer.Text));

    /// <summary>The few words that stand beside it: "a / b", without the words that both begin with; most answers are "any other".</summary>
    public string Words => Answers switch
    {
        [var one, var other] => $"{one.Text} / {Rest(one.Text.Split(' '), other.Text.Split(' '))}",
        { Length: > 2 } when Answers.Length == From.Question!.Answers.Length => "Any answer",
        { Length: > 2 } when Answers.Length * 2 > From.Question!.Answers.Length => "Any other answer",
        _ => InFull,
    };

    private static string Rest(string[] one, string[] other)
    {
        var alike = one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        return string.Join(' ', other.Skip(alike == other.Length ? 0 : alike));
    }
}
