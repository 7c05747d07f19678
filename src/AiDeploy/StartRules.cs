using AiDeploy.Decisions;
using AiDeploy.Reference;

namespace AiDeploy;

/// <summary>Checks <c>starts.yaml</c> against the rows and the decisions. Each method reports what doesn't hold.</summary>
internal static class StartRules
{
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        var starts = guide.Starts;
        ImmutableArray<(Row Row, StartFigures Start)> rows =
            [.. guide.Rows.Where(static row => row.Table == Table.Starts).Select(static row => (row, (StartFigures)row.Current.Figures))];
        foreach (var (row, start) in rows)
        {
            CheckRow(guide, start, message => problems.Add(new(row.Table.File, row.Line, $"'{row.Id}' {message}")));
        }

        foreach (var group in starts.Groups)
        {
            CheckGroup(group, [.. rows.Where(row => row.Start.Group == group.Id)], problems);
        }

        // A decision that can't be read would make each of its names look wrong.
        if (!CrossFileRules.AreDecisionsBroken(problems))
        {
            CheckDecisions(guide, (line, message) => problems.Add(new(Starts.File, line, message)));
        }
    }

    private static void CheckRow(Guide guide, StartFigures start, Action<string> report)
    {
        if (guide.Starts.Groups.All(group => group.Id != start.Group))
        {
            report($"is in the group '{start.Group}', which {Starts.File} doesn't have");
        }

        foreach (var level in start.Data.Where(level => !guide.Starts.Levels.Answers.Contains(level)))
        {
            report($"names the level '{level}' under 'data', which {Starts.File} doesn't have");
        }

        foreach (var offer in start.Offers.Where(offer => guide.Starts.Marks.All(mark => mark.Id != offer.Key)))
        {
            report($"offers '{offer.Key}', which is no mark of {Starts.File}");
        }

        var priced = guide.Rows.FirstOrDefault(row => row.Id == start.Row);
        if (start.Row is { } id && (priced is null || priced.Table.IsInWords || priced.Current.Origin.Corrected is not null))
        {
            report($"names the row '{id}', which holds no price and no size of today");
        }
    }

    private static void CheckGroup(StartGroup group, ImmutableArray<(Row Row, StartFigures Start)> rows, ICollection<Problem> problems)
    {
        var vendors = rows.Where(static row => !row.Row.Current.Origin.IsClosed).Select(static row => row.Start.Vendor).Distinct().Count();
        if (vendors < Starts.FewestVendors)
        {
            var why = $"with fewer than {Starts.FewestVendors} it would be advice to buy";
            problems.Add(new(Starts.File, group.Line, $"the group '{group.Id}' names {vendors} vendor(s): {why}"));
        }

        foreach (var (before, after) in rows.Zip(rows.Skip(1)))
        {
            if (string.Compare(before.Row.Item, after.Row.Item, StringComparison.OrdinalIgnoreCase) > 0)
            {
                const string Why = "a group is in the order of the alphabet, so that it is no ranking";
                problems.Add(new(after.Row.Table.File, after.Row.Line, $"'{after.Row.Item}' stands after '{before.Row.Item}': {Why}"));
            }
        }
    }

    private static void CheckDecisions(Guide guide, Action<int, string> report)
    {
        var starts = guide.Starts;
        var answers = (from history in guide.Decisions.Values
                       from version in history.Versions
                       from question in version.Questions
                       from answer in question.Answers
                       select new GivenAnswer(question, answer).ToString()).ToHashSet();
        foreach (var level in starts.Levels.Answers.Where(level => !answers.Contains($"{starts.Levels.Question}-{level}")))
        {
            report(starts.Levels.Line, $"'{level}' is no answer to the question '{starts.Levels.Question}' of any decision");
        }

        foreach (var answer in starts.Marks.SelectMany(static mark => mark.Answers).Where(answer => !answers.Contains(answer.Value)))
        {
            report(answer.Line, $"'{answer.Value}' is no answer of any decision: write it as question-answer");
        }

        foreach (var id in guide.Decisions.Keys.Union(starts.Endings.Keys).Union(starts.Questions.Keys))
        {
            CheckDecision(starts, id, guide.Decisions.GetValueOrDefault(id)?.Versions ?? [], report);
        }

        var endings = starts.Endings.Values.SelectMany(static endings => endings.Values).ToList();
        var groups = starts.Groups.Select(static group => group.Id).ToHashSet();
        foreach (var group in endings.SelectMany(static ending => ending.Show).Where(group => !groups.Contains(group.Value)))
        {
            report(group.Line, $"there is no group '{group.Value}' to show");
        }

        var asks = endings.SelectMany(static ending => ending.Ask).Concat(starts.Questions.Values.SelectMany(static rows => rows.Values));
        foreach (var ask in asks.Where(ask => !starts.Asks.ContainsKey(ask.Value)))
        {
            report(ask.Line, $"'asks' has no '{ask.Value}'");
        }
    }

    private static void CheckDecision(Starts starts, string id, ImmutableArray<Decision> versions, Action<int, string> report)
    {
        // A decision of which nothing is said shows no examples; one line asks for all.
        var endings = starts.Endings.GetValueOrDefault(id) ?? [];
        var outcomes = versions.SelectMany(static version => version.Outcomes).Select(static outcome => outcome.Id).ToHashSet();
        foreach (var outcome in outcomes.Where(outcome => !endings.IsEmpty && !endings.ContainsKey(outcome)))
        {
            report(1, $"'endings' doesn't say what the outcome '{outcome}' of '{id}' shows: add a line");
        }

        foreach (var (outcome, ending) in endings.Where(ending => !outcomes.Contains(ending.Key)))
        {
            report(ending.Line, $"decision '{id}' has no outcome '{outcome}'");
        }

        var asks = starts.Questions.GetValueOrDefault(id) ?? [];
        foreach (var (question, ask) in asks.Where(row => versions.All(version => version.Find(row.Key) is null)))
        {
            report(ask.Line, $"decision '{id}' has no question '{question}'");
        }
    }
}
