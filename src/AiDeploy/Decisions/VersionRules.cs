using AiDeploy.Sources;

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
            problems.Add(new(file, 1, before is null ? "version 1 has nothing to carry over: remove 'from'" : $"add 'from' with 'version: {before.Version}'"));
        }
        else if (before is not null)
        {
            if (decision.Published <= before.Published)
            {
                problems.Add(new(file, 1, $"'published' must be later than version {before.Version}'s, {before.Published:yyyy-MM-dd}: write the day this version goes live"));
            }

            CheckIds(file, decision, before, problems);
            CheckNames(file, decision.From!, before, problems);
        }
    }

    /// <summary>A mapping from an id that never was is a slip of the pen.</summary>
    private static void CheckNames(string file, VersionMap map, Decision before, ICollection<Problem> problems)
    {
        var values = map.Values.SelectMany(static of => of.Value.Keys.Select(answer => $"{of.Key}-{answer}"));
        foreach (var name in map.Renamed.Keys.Concat(map.Values.Keys).Concat(values).Concat(map.Retired).Distinct())
        {
            if (before.Find(name) is null && before.Parse(name) is null)
            {
                problems.Add(new(file, 1, $"'from' names '{name}', which version {before.Version} doesn't have"));
            }
        }
    }

    private static void CheckIds(string file, Decision decision, Decision before, ICollection<Problem> problems)
    {
        var answers = before.Questions.SelectMany(static question => question.Answers.Select(answer => new GivenAnswer(question, answer)));
        foreach (var old in answers.Where(old => !decision.From!.IsRetired(old) && decision.From.Carry(old, decision) is null))
        {
            problems.Add(new(file, 1, $"'{old}' of version {before.Version} is not carried over: name it under 'renamed', 'values' or 'retired'"));
        }
    }
}
