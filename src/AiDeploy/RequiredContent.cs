using AiDeploy.Content;

namespace AiDeploy;

/// <summary>What the site needs of the content by name. <c>check</c> and markup both use these names, so they can't drift apart.</summary>
public static class RequiredContent
{
    /// <summary>The decision that every page leads to.</summary>
    public const string Decision = "quick";
    /// <summary>The page that says how results are reached; every page links to it.</summary>
    public const string Method = "/guide/method";
    /// <summary>What a result can't tell; every result links to it.</summary>
    public const string Limits = Method + "#limits";
    /// <summary>What the words of certainty mean: all that can be shown.</summary>
    public const string CertaintyWords = Method + "#what-the-certainty-words-mean";
    /// <summary>The formulas of an estimate.</summary>
    public const string CostFormulas = Method + "#how-costs-are-estimated";
    /// <summary>How the range beside an estimate's headline is worked out.</summary>
    public const string CostRange = Method + "#the-range-of-an-estimate";
    /// <summary>The page that every page names as the one to read first.</summary>
    public const string StartSimple = "/guide/start-simple";
    /// <summary>How to tell when a simple option is used up.</summary>
    public const string CommonestMistake = StartSimple + "#the-commonest-mistake";
    /// <summary>The page that says what this site is and who runs it.</summary>
    public const string About = "/about";
    /// <summary>Below this heading stands what the settings say of the operator.</summary>
    public const string Operator = About + "#who-runs-this-copy";
    /// <summary>The pages of the guide that are about the site itself; they stand at the root, where people look for them.</summary>
    public static readonly ImmutableArray<string> PagesAtTheRoot = ["about", "privacy"];
    /// <summary>The addresses below <c>/guide/</c> that are no Markdown pages.</summary>
    internal static readonly ImmutableArray<string> PagesOfTheSite = ["glossary", "readiness", "worked-examples"];

    private static readonly ImmutableArray<string> Addresses =
        [Method, Limits, CertaintyWords, CostFormulas, CostRange, StartSimple, CommonestMistake, Operator];

    internal static void Check(Guide guide, ICollection<Problem> problems)
    {
        const string Folder = $"decisions/{Decision}/";
        var isBroken = problems.Any(static problem => problem.File.StartsWith(Folder, StringComparison.Ordinal));
        if (!isBroken && !guide.Decisions.ContainsKey(Decision))
        {
            Report(Folder + "1.yaml", 1, $"the decision '{Decision}' is missing, but every page leads to it: add it");
        }

        if (guide.Examples.IsEmpty)
        {
            const string Message = "'examples' lists none, but every page leads to the worked examples: add at least one";
            Report(Site.File, guide.Site.Examples.Line, Message);
        }

        foreach (var parts in Addresses.Select(static address => address.Split('#')))
        {
            var page = guide.Articles.FirstOrDefault(page => page.Path == parts[0]);
            var file = (parts[0] == About ? "guide" + About : parts[0].TrimStart('/')) + ".md";
            if (page is null)
            {
                Report(file, 1, "this page is missing, but every page links to it: add it, and list it under 'guide' in site.yaml");
            }
            else if (parts is [_, var fragment] && page.Outline.All(heading => heading.Id != fragment))
            {
                var remedy = $"call one \"{fragment.Replace('-', ' ')}\"";
                Report(file, 1, $"no heading has the fragment '{fragment}', but the site links to it: {remedy}");
            }
        }

        void Report(string file, int line, string message) => problems.Add(new(file, line, message));
    }
}
