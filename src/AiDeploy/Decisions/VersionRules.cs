namespace AiDeploy.Decisions;

/// <summary>A new version must say what becomes of every id of the version before, so that no link breaks.</summary>
internal static class VersionRules
{
    /// <summary>Reports a gap in the numbers, dates out of order and every earlier id that is not carried over.</summary>
    public static void Check(string file, Decision decision, Decision? before, ICollection<Problem> problems)
    {
        var expected = (before?.Version ?? 0) + 1;
        if (decision.Version != expected)
        {
            problems.Add(new(file, 1, $"version {expected} is missing: versions are numbered without a gap"));
        }
        else if (decision.From?.Version != before?.Version)
        {
            problems.Add(new(file, 1, before is null
                ? "version 1 has nothing to carry over: remove 'from'"
                : $"add 'from' with 'version: {before.Version}'"));
        }
        else if (before is not null)
        {
            if (decision.Published <= before.Published)
            {
                var earlier = $"version {before.Version}'s, {before.Published:yyyy-MM-dd}";
                problems.Add(new(file, 1, $"'published' must be later than {earlier}: write the day this version goes live"));
            }

            CheckIds(file, decision, before, problems);
            CheckNames(file, decision.From!, before, problems);
        }
    }

    /// <summary>A mapping from an id that never was is a slip of the pen.</summary>
    private static void CheckNames(string file, AnswerMigration map, Decision before, ICollection<Problem> problems)
    {
        var values = map.Values.SelectMany(static of => of.Value.Keys.Select(answer => $"{of.Key}-{answer}"));
        var parts = map.Split.SelectMany(static of => of.Value.Keys.Select(answer => $"{of.Key}-{answer}"));
        var questions = map.Renamed.Keys.Concat(map.Values.Keys).Concat(map.Split.Keys);
        foreach (var name in questions.Concat(values).Concat(parts).Concat(map.Retired).Distinct())
        {
            if (before.Find(name) is null && before.Parse(name) is null)
            {
                problems.Add(new(file, map.Line, $"'from' names '{name}', which version {before.Version} doesn't have"));
            }
        }
    }

    private static void CheckIds(string file, Decision decision, Decision before, ICollection<Problem> problems)
    {
        var answers = before.Questions.SelectMany(static question => question.Answers.Select(answer => new GivenAnswer(question, answer)));
        var map = decision.From!;
        var unknown = map.Split.Values.SelectMany(static of => of.Values).SelectMany(static part => part)
            .Where(part => decision.Find(part.Key)?.Find(part.Value) is null).Distinct();
        foreach (var (question, answer) in unknown)
        {
            problems.Add(new(file, map.Line, $"'split' leads to '{question}: {answer}', which version {decision.Version} doesn't have"));
        }

        foreach (var old in answers.Where(old => !map.IsRetired(old) && map.Carry(old, decision).IsEmpty))
        {
            var remedy = map.Find(old.Question, decision) is null
                ? $"renamed: {{{old.Question.Id}: its new id}} or retired: [{old.Question.Id}]"
                : $"values: {{{old.Question.Id}: {{\"{old.Answer.Id}\": its new id}}}} or retired: [{old}]";
            problems.Add(new(file, map.Line, $"'{old}' of version {before.Version} is not carried over: write under 'from' {remedy}"));
        }
    }
}
