using System.Globalization;
using AiDeploy.Search;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>What the words of search and Ask name must be there.</summary>
internal static class PassageRules
{
    /// <summary>Reports the names that are not.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        foreach (var named in guide.NamedPassages.Where(named => !IsThere(guide, named.Of)))
        {
            problems.Add(new(NamedPassage.File, named.Line, $"'{named.Id}' is '{named.Of}', which isn't there: write a section as /guide/page#heading, a question as decision/version/question"));
        }

        foreach (var row in guide.Implications)
        {
            var decision = guide.Decisions.GetValueOrDefault(row.Decision)?.Find(row.Version);
            foreach (var answer in row.Answers.Where(answer => decision?.Parse(answer) is null))
            {
                problems.Add(new(Implication.File, row.Line, $"'{answer}' is no answer of {row.Decision} version {row.Version}"));
            }
        }
    }

    private static bool IsThere(Guide guide, string place) => place.Split('#') switch
    {
        [var path, var fragment] => guide.Articles.Any(page => page.Path == path && page.Outline.Any(heading => heading.Id == fragment)),
        [var id] when id.Split('/') is [var decision, var version, var question] && int.TryParse(version, CultureInfo.InvariantCulture, out var number) =>
            guide.Decisions.GetValueOrDefault(decision)?.Find(number)?.Find(question) is not null,
        _ => false,
    };
}
