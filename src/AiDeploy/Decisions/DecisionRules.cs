namespace AiDeploy.Decisions;

/// <summary>What must be true of a decision as a whole: nothing dangles, nothing is out of reach.</summary>
internal static class DecisionRules
{
    /// <summary>Reports every outcome, rule, question and note that no path reaches.</summary>
    public static void Check(Decision decision, ImmutableArray<Outcome> outcomes, YamlFields at)
    {
        if (decision.Rules.IsEmpty || !decision.Rules[^1].When.Terms.IsEmpty)
        {
            var line = decision.Rules.IsEmpty ? at.LineOf("rules") : decision.Rules[^1].Line;
            at.Report(line, "the last rule must have no 'when', so that every set of answers has an outcome");
            return;
        }

        if (decision.Start is null)
        {
            at.Report($"the rules grow a tree of more than {DiagramBuilder.MaxStops} stops: make them simpler");
            return;
        }

        if (decision.Start is DecisionNode.End)
        {
            const string Remedy = "a decision needs at least one rule with a question that can come out both ways";
            at.Report(at.LineOf("rules"), $"the rules ask nothing: {Remedy}");
        }

        if (SufficientConditions.Count(decision.Start) > SufficientConditions.MaxPaths)
        {
            at.Report($"the rules lead to their outcomes in more than {SufficientConditions.MaxPaths} ways: make them simpler");
            return;
        }

        var stops = decision.Start.Below();
        CheckRules(decision, stops, at);
        CheckOutcomes(decision, outcomes, at);
        CheckQuestions(decision, at);
        foreach (var note in decision.Notes.Where(note => !IsReachable(decision, decision.Start, note.When.Terms, note, [])))
        {
            at.Report(note.Line, "no path makes this note true: change its 'when' or remove it");
        }
    }

    private static void CheckRules(Decision decision, IReadOnlyCollection<DecisionNode> stops, YamlFields at)
    {
        var hit = stops.OfType<DecisionNode.End>().Select(static end => end.Rule).ToHashSet();
        foreach (var rule in decision.Rules.Where(rule => !hit.Contains(rule)))
        {
            at.Report(rule.Line, $"no path reaches this rule (recommend: {rule.Outcome.Id}): the rules above it always hold first");
        }
    }

    private static void CheckOutcomes(Decision decision, ImmutableArray<Outcome> outcomes, YamlFields at)
    {
        foreach (var outcome in outcomes.Except(decision.Rules.Select(static rule => rule.Outcome)))
        {
            at.Report(outcome.Line, $"no rule recommends outcome '{outcome.Id}': add a rule or remove it");
        }
    }

    private static void CheckQuestions(Decision decision, YamlFields at)
    {
        var noted = decision.Notes.SelectMany(static note => note.When.Terms).Select(static term => term.Question).ToHashSet();
        foreach (var question in decision.Optional.Where(question => !noted.Contains(question)))
        {
            at.Report(question.Line, $"question '{question.Id}' is never asked: no rule or note needs it");
        }
    }

    /// <summary>
    /// Some path asks what the condition needs (optional questions apart), answers it so, and ends where the note may be
    /// said. "I don't know yet" goes every way on, so what it makes reachable is not asked of one path.
    /// </summary>
    private static bool IsReachable(Decision decision, DecisionNode stop, ImmutableArray<Term> open, Note note, HashSet<string> seen)
    {
        if (stop is DecisionNode.End end)
        {
            return note.Suits([end.Rule.Outcome])
                && open.All(term => decision.Optional.Contains(term.Question) || term.Allowed.Contains(Answer.UnsureId));
        }

        var ask = (DecisionNode.Ask)stop;
        var term = open.FirstOrDefault(term => term.Question == ask.Question);
        var rest = term is null ? open : open.Remove(term);
        return seen.Add($"{stop.Number}:{string.Join(',', open.Select(static term => term.Question.Order))}")
            && ask.Question.Answers
                .Where(answer => term is null || term.Allowed.Contains(answer.Id) || term.Allowed.Contains(Answer.UnsureId))
                .Any(answer => IsReachable(decision, ask.Next[answer.Order], rest, note, seen));
    }
}
