namespace AiDeploy.Web.Shared;

/// <summary>The route line: a stop for every answer, with what it closed, and the options still ahead.</summary>
public sealed record RouteView(ImmutableArray<RouteStop> Stops, ImmutableArray<OptionPage> Ahead)
{
    /// <param name="walked">The answers before the question or the recommendation.</param>
    /// <param name="carried">The inputs of an estimate that a change keeps.</param>
    public static RouteView Of(
        Guide guide, Decision decision, Answers answers, Answers walked, ImmutableArray<Elimination> closings, string carried = "")
    {
        var possible = decision.Possible(walked).Select(static outcome => outcome.Option).ToHashSet();
        return new(
            [.. closings.Select(closing => new RouteStop(
                closing.By,
                Links.Carrying(Links.Change(decision, answers, closing.By.Question), carried),
                [.. WayPoints(decision, answers, closing.By)],
                [.. closing.Options.Select(option => guide[option])]))],
            [.. guide.Options.Where(option => possible.Contains(option.Option))]);
    }

    /// <summary>The way-points that hold since this answer: it is the last one they depend on.</summary>
    public static IEnumerable<Note> WayPoints(Decision decision, Answers answers, GivenAnswer since) => decision.Notes.Where(note =>
        note.Kind == NoteKind.WayPoint
        && note.When.Test(answers) is true
        && note.When.Terms.MaxBy(term => answers.Before(term.Question).Given.Length)?.Question == since.Question);
}

public sealed record RouteStop(GivenAnswer Given, string Change, ImmutableArray<Note> WayPoints, ImmutableArray<OptionPage> Closed)
{
    public string Id => $"answer-{Given.Question}";
}
