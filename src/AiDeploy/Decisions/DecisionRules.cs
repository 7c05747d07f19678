using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Decisions;

/// <summary>What must be true of a decision as a whole: nothing dangles, nothing is out of reach.</summary>
internal static class DecisionRules
{
    /// <summary>Reports every outcome, rule, question and note that no path reaches.</summary>
    public static void Check(Decision decision, ImmutableArray<Outcome> outcomes, YamlFields at)
    {
        if (decision.Rules.IsEmpty || !decision.Rules[^1].When.Terms.IsEmpty)
        {
            at.Report("the last rule must have no 'when', so that every set of answers has an outcome");
            return;
        }

        if (decision.Start is null)
        {
            at.Report($"the rules grow a tree of more than {TreeGrower.MaxStops} stops: make them simpler");
            return;
        }

        var stops = Decision.Below(decision.Start);
        CheckRules(decision, stops, at);
        CheckOutcomes(decision, outcomes, at);
        CheckQuestions(decision, stops, at);
        foreach (var note in decision.Notes.Where(note => !IsReachable(decision.Start, note.When)))
        {
            at.Report(note.Line, "no path makes this note true: change its 'when' or remove it");
        }
    }

    private static void CheckRules(Decision decision, HashSet<Stop> stops, YamlFields at)
    {
        var hit = stops.OfType<Stop.End>().Select(static end => end.Rule).ToHashSet();
        foreach (var rule in decision.Rules.Where(rule => !hit.Contains(rule)))
        {
            at.Report(rule.Line, $"no path reaches this rule (recommend: {rule.Outcome.Id}): the rules above it always hold first");
        }
    }

    private static void CheckOutcomes(Decision decision, ImmutableArray<Outcome> outcomes, YamlFields at)
    {
        foreach (var outcome in outcomes.Except(decision.Rules.Select(static rule => rule.Outcome)))
        {
            at.Report($"no rule recommends outcome '{outcome.Id}': add a rule or remove it");
        }
    }

    private static void CheckQuestions(Decision decision, HashSet<Stop> stops, YamlFields at)
    {
        var asked = stops.OfType<Stop.Ask>().Select(static ask => ask.Question).ToHashSet();
        var noted = decision.Notes.SelectMany(static note => note.When.Terms).Select(static term => term.Question).ToHashSet();
        foreach (var question in decision.Questions.Where(question => !asked.Contains(question) && !noted.Contains(question)))
        {
            at.Report($"question '{question.Id}' is never asked: no rule or note needs it");
        }
    }

    /// <summary>A path makes a condition true when it can answer all its questions that the tree asks as the condition wants.</summary>
    private static bool IsReachable(Stop stop, Condition when)
    {
        if (stop is not Stop.Ask ask)
        {
            return when.Terms.IsEmpty;
        }

        var term = when.Terms.FirstOrDefault(term => term.Question == ask.Question);
        var rest = term is null ? when : new(when.Terms.Remove(term));
        return ask.Question.Answers
            .Where(answer => term is null || term.Allowed.Contains(answer.Id) || term.Allowed.Contains(Answer.UnsureId))
            .Any(answer => rest.Terms.IsEmpty || IsReachable(ask.Next[ask.Question.Answers.IndexOf(answer)], rest));
    }
}
