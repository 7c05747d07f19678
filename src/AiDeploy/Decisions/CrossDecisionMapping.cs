namespace AiDeploy.Decisions;

/// <summary>How the answers to one decision read in the terms of another.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Decision">Id of the other decision.</param>
/// <param name="Version">The version of it whose ids are named.</param>
/// <param name="Adds">What the other decision adds, in one line; null where it asks less.</param>
/// <param name="Rows">For each question of the other decision, the first row that holds gives its answer.</param>
public sealed record CrossDecisionMapping(int Line, string Decision, int Version, string? Adds, ImmutableArray<CrossDecisionRow> Rows)
{
    /// <summary>The answers in the terms of the other decision, as far as these say.</summary>
    public Answers Carry(Answers answers, Decision other)
    {
        var carried = Answers.None;
        foreach (var row in Rows.Where(row => row.When.Test(answers) is true))
        {
            if (other.Parse(row.Answer) is { } given && carried[given.Question] is null)
            {
                carried = carried.With(given.Question, given.Answer);
            }
        }

        return other.Arrange(carried);
    }
}

/// <summary>One row of <see cref="CrossDecisionMapping"/>.</summary>
/// <param name="When">What must hold here.</param>
/// <param name="Answer">What it means there, as <c>question-answer</c>.</param>
public sealed record CrossDecisionRow(Condition When, string Answer);
