using AiDeploy.Content;
using AiDeploy.Costs;
using AiDeploy.Reference;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Checks what one file of the content says of another. Each method reports what doesn't hold.</summary>
internal static class CrossFileRules
{
    /// <summary>A fact nobody cites is a fact nobody checks. Prices need no citation: estimates are made of them.</summary>
    public static void CheckFacts(Guide guide, ICollection<Problem> problems)
    {
        var cited = guide.Pages.SelectMany(static page => page.Facts).ToHashSet();
        foreach (var fact in guide.Facts.Where(fact => fact.Table == Table.Facts && !cited.Contains(fact)))
        {
            var remedy = $"write [^{fact.Id}] where a page uses it, or remove it";
            problems.Add(new(fact.Table.File, fact.Line, $"fact '{fact.Id}' is never cited: {remedy}"));
        }
    }

    /// <summary>A decision may say how its answers read in another one. That version, its questions and its answers must exist.</summary>
    public static void CheckBeside(Guide guide, ICollection<Problem> problems)
    {
        foreach (var decision in guide.Decisions.Values.SelectMany(static history => history.Versions))
        {
            if (decision.Beside is not { } beside)
            {
                continue;
            }

            var file = $"decisions/{decision.Id}/{decision.Version}.yaml";
            if (guide.Decisions.GetValueOrDefault(beside.Decision)?.Find(beside.Version) is not { } other)
            {
                problems.Add(new(file, beside.Line, $"'beside' names version {beside.Version} of '{beside.Decision}', which isn't there"));
                continue;
            }

            foreach (var row in beside.Rows.Where(row => other.Parse(row.Answer) is null))
            {
                var message = $"'beside' names '{row.Answer}', which is no answer of {beside.Decision} version {beside.Version}";
                problems.Add(new(file, beside.Line, message));
            }
        }
    }

    /// <summary>The home page asks for whom each other decision is the one to take, so it needs the words of all of them.</summary>
    public static void CheckInstead(Guide guide, ICollection<Problem> problems)
    {
        if (AreDecisionsBroken(problems))
        {
            return;
        }

        var others = guide.Decisions.Keys.Where(static id => id != RequiredContent.Decision).ToHashSet();
        var told = guide.Site.Instead.Keys.ToHashSet();
        foreach (var id in others.Except(told))
        {
            problems.Add(new(Site.File, 1, $"'instead' lacks '{id}': add a question that tells for whom this decision is the one to take"));
        }

        foreach (var id in told.Except(others))
        {
            problems.Add(new(Site.File, 1, $"'instead' names '{id}', which is no decision beside the quick one: remove it"));
        }
    }

    /// <summary>A worked example must lead where its text says. When a decision changes, a person has to read the text again.</summary>
    public static void CheckExamples(Guide guide, ICollection<Problem> problems)
    {
        foreach (var example in guide.Examples)
        {
            var (recommendation, written) = (example.Recommendation, example.Outcomes);
            var outcomes = guide.FindRecommendation(recommendation.Target)?.Outcomes.Select(static outcome => outcome.Id).ToList();
            if (outcomes is null)
            {
                var message = $"'recommendation: {recommendation.Target}' is not the address of a recommendation";
                problems.Add(new(example.File, recommendation.Line, message));
            }
            else if (!outcomes.Order().SequenceEqual(written.Slugs.Order()))
            {
                var said = $"'outcome' says {string.Join(", ", written.Slugs)}, but its answers now lead to {string.Join(", ", outcomes)}";
                problems.Add(new(example.File, written.Line, $"{said}: read the text again, then change it"));
            }
        }
    }

    /// <summary>Passages with a name of their own must exist, and so must the answers that a question to Ask gives away.</summary>
    public static void CheckPassages(Guide guide, ICollection<Problem> problems)
    {
        foreach (var named in guide.NamedPassages.Where(named => !IsThere(guide, named.Of)))
        {
            const string Remedy = "write a section as /guide/page#heading, a question as decision/version/question";
            problems.Add(new(NamedPassage.File, named.Line, $"'{named.Id}' is '{named.Of}', which isn't there: {Remedy}"));
        }

        // Where a page can't be read, its sentences are missing too.
        if (problems.Count == 0)
        {
            CheckTypicalQuestions(guide, problems);
        }

        foreach (var row in guide.AskRules.Implications)
        {
            var decision = guide.Decisions.GetValueOrDefault(row.Decision)?.Find(row.Version);
            foreach (var answer in row.Answers.Where(answer => decision?.Parse(answer) is null))
            {
                problems.Add(new(ImpliedAnswers.File, row.Line, $"'{answer}' is no answer of {row.Decision} version {row.Version}"));
            }
        }
    }

    /// <summary>A typical question stands beside a sentence that the guide says.</summary>
    private static void CheckTypicalQuestions(Guide guide, ICollection<Problem> problems)
    {
        var parts = guide.Passages.SelectMany(static passage => passage.Parts).ToLookup(static part => part.Address);
        foreach (var row in guide.TypicalQuestions.Where(row => !parts[row.Address].Any(part => part.Sentences.Any(row.Fits))))
        {
            problems.Add(new(TypicalQuestion.File, row.Line, parts.Contains(row.Address)
                ? $"no sentence of {row.Address} begins with '{row.Begins}': write how the sentence that answers begins now"
                : $"'{row.Address}' is no section: write its address with the fragment, such as /guide/risks#self-hosting"));
        }
    }

    /// <summary>The recommendations and the answers that the cost form names must exist.</summary>
    public static void CheckCosts(Guide guide, ICollection<Problem> problems)
    {
        if (AreDecisionsBroken(problems))
        {
            return;
        }

        foreach (var scenario in guide.CostForm.Scenarios)
        {
            var paths = scenario.Query.Where(static pair => pair.Key == ParsedWorkload.For).Select(static pair => pair.Value);
            foreach (var path in paths.Where(path => guide.FindRecommendation($"/recommendation/{path}") is null))
            {
                var message = $"'{scenario.Id}' is for '{path}', which is not the address of a recommendation";
                problems.Add(new(CostForm.File, scenario.Line, message));
            }
        }

        foreach (var (id, question) in guide.CostForm.Settles.Where(row =>
            guide.Decisions.GetValueOrDefault(row.Key)?.Current.Find(row.Value) is null))
        {
            problems.Add(new(CostForm.File, 1, $"'settles' names '{id}: {question}', which is no question of a decision"));
        }

        foreach (var (id, rows) in guide.CostForm.Carried)
        {
            var versions = guide.Decisions.GetValueOrDefault(id)?.Versions ?? [];
            foreach (var (answer, inputs) in rows.Where(row =>
                !versions.Any(version => version.Parse(row.Key) is { Answer.IsUnsure: false })))
            {
                problems.Add(new(CostForm.File, inputs.Line, $"decision '{id}' has no answer '{answer}'"));
            }
        }
    }

    /// <summary>What it takes to find something out is said of questions that some version of the decision asks.</summary>
    public static void CheckFindingOut(Guide guide, ICollection<Problem> problems)
    {
        if (AreDecisionsBroken(problems))
        {
            return;
        }

        foreach (var (id, rows) in guide.FindingOut.Questions)
        {
            var versions = guide.Decisions.GetValueOrDefault(id)?.Versions ?? [];
            foreach (var (question, row) in rows.Where(row => versions.All(version => version.Find(row.Key) is null)))
            {
                problems.Add(new(FindingOut.File, row.Line, $"decision '{id}' has no question '{question}'"));
            }
        }
    }

    private static bool IsThere(Guide guide, string place)
    {
        if (place.Split('#') is [var path, var fragment])
        {
            return guide.Articles.Any(page => page.Path == path && page.Outline.Any(heading => heading.Id == fragment));
        }

        return place.Split('/') is [var decision, var version, var question]
            && guide.FindDecision(decision, version)?.Find(question) is not null;
    }

    /// <summary>Where a decision can't be read, what leads to it would only report the same problem again.</summary>
    internal static bool AreDecisionsBroken(IEnumerable<Problem> problems) =>
        problems.Any(static problem => problem.File.StartsWith("decisions/", StringComparison.Ordinal));
}
