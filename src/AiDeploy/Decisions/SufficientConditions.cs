namespace AiDeploy.Decisions;

/// <summary>Reads a decision backward: from an outcome to the smallest sets of answers that lead there.</summary>
internal static class SufficientConditions
{
    /// <summary>More ways through than a person could ever check; reading backward follows each of them.</summary>
    public const int MaxPaths = 10_000;

    /// <summary>How many ways lead from a stop to an end; answers that lead to the same stop are one way.</summary>
    public static double Count(DecisionNode stop) => Count(stop, []);

    /// <summary>
    /// Each condition is enough on its own, whatever else is answered, and stops being enough when a part is left out.
    /// Those with the fewest parts come first.
    /// </summary>
    public static ImmutableArray<Condition> Of(Outcome outcome, Decision decision)
    {
        var shortest = Paths(decision.Start, [], outcome)
            .Select(path => Shrink(decision.Start, path, outcome))
            .DistinctBy(static terms => string.Join('/', terms.Select(Key)))
            .Select(static terms => new Condition(terms));
        return [.. Merge([.. shortest]).OrderBy(static condition => condition.Terms.Length)];
    }

    private static string Key(Term term) => $"{term.Question}-{string.Join(',', term.Allowed.Order(StringComparer.Ordinal))}";

    private static double Count(DecisionNode stop, Dictionary<DecisionNode, double> counted)
    {
        if (stop is not DecisionNode.Ask ask)
        {
            return 1;
        }

        return counted.TryGetValue(stop, out var count) ? count : counted[stop] = ask.Next.Distinct().Sum(next => Count(next, counted));
    }

    /// <summary>Every path to the outcome; answers that lead to the same stop are one step.</summary>
    private static IEnumerable<ImmutableArray<Term>> Paths(DecisionNode stop, ImmutableArray<Term> path, Outcome outcome) => stop switch
    {
        DecisionNode.Ask ask => ask.Question.Answers
            .Zip(ask.Next)
            .GroupBy(static way => way.Second, static way => way.First.Id)
            .SelectMany(way => Paths(way.Key, path.Add(new(ask.Question, [.. way])), outcome)),
        DecisionNode.End { Rule: var rule } when rule.Outcome == outcome => [path],
        _ => [],
    };

    /// <summary>Leaves out every part, the last asked first, without which the outcome is still certain.</summary>
    private static ImmutableArray<Term> Shrink(DecisionNode start, ImmutableArray<Term> path, Outcome outcome)
    {
        foreach (var term in path.Reverse())
        {
            var without = path.Remove(term);
            path = IsCertain(start, without, outcome, []) ? without : path;
        }

        return [.. path.OrderBy(static term => term.Question.Order)];
    }

    private static bool IsCertain(DecisionNode stop, ImmutableArray<Term> terms, Outcome outcome, HashSet<DecisionNode> seen)
    {
        if (!seen.Add(stop))
        {
            return true;
        }

        if (stop is DecisionNode.End end)
        {
            return end.Rule.Outcome == outcome;
        }

        var ask = (DecisionNode.Ask)stop;
        var allowed = terms.FirstOrDefault(term => term.Question == ask.Question)?.Allowed;
        return ask.Next
            .Where((_, place) => allowed is null || allowed.Contains(ask.Question.Answers[place].Id))
            .All(next => IsCertain(next, terms, outcome, seen));
    }

    /// <summary>Joins conditions that differ in the answer to one question.</summary>
    private static List<Condition> Merge(List<Condition> conditions)
    {
        for (var place = 0; place < conditions.Count; place++)
        {
            var other = conditions.FindIndex(place + 1, candidate => Differing(conditions[place], candidate) is not null);
            if (other > 0)
            {
                conditions[place] = Join(conditions[place], conditions[other]);
                conditions.RemoveAt(other);
                place = -1;
            }
        }

        return conditions;
    }

    private static Term? Differing(Condition one, Condition other)
    {
        if (!one.Terms.Select(static term => term.Question).SequenceEqual(other.Terms.Select(static term => term.Question)))
        {
            return null;
        }

        var differing = one.Terms.Where((term, place) => !term.Allowed.SetEquals(other.Terms[place].Allowed)).ToList();
        return differing is [var only] ? only : null;
    }

    private static Condition Join(Condition one, Condition other) => new([.. one.Terms
        .Zip(other.Terms, static (term, same) => new Term(term.Question, term.Allowed.Union(same.Allowed)))
        .Where(static term => term.Allowed.Count < term.Question.Answers.Length)]);
}
