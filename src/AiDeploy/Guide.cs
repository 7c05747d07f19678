using System.Collections.Immutable;
using AiDeploy.Content;
using AiDeploy.Decisions;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>Everything the site says: the whole content folder, read once, checked, immutable.</summary>
public sealed class Guide
{
    private Guide(Site site, ImmutableArray<OptionPage> options, ImmutableArray<Page> articles, ImmutableSortedDictionary<string, DecisionHistory> decisions) =>
        (Site, Options, Articles, Decisions) = (site, options, articles, decisions);

    /// <summary>The site as a whole.</summary>
    public Site Site { get; }

    /// <summary>The four option pages, simple to complex.</summary>
    public ImmutableArray<OptionPage> Options { get; }

    /// <summary>The guide's pages in reading order.</summary>
    public ImmutableArray<Page> Articles { get; }

    /// <summary>The decisions by id.</summary>
    public ImmutableSortedDictionary<string, DecisionHistory> Decisions { get; }

    /// <summary>The option page of an option.</summary>
    public OptionPage this[Option option] => Options[option.Rank];

    /// <summary>Reads a content folder; the guide is there only if there are no problems.</summary>
    public static GuideReading Read(string folder)
    {
        var problems = new List<Problem>();
        if (!Directory.Exists(folder))
        {
            problems.Add(new(folder, 1, "the content folder is missing: set Content:Path to the folder that holds site.yaml"));
            return new(null, [.. problems]);
        }

        var site = Site.Read(folder, problems);
        var guide = new Guide(
            site,
            PageLibrary.ReadOptions(folder, site, problems),
            PageLibrary.ReadArticles(folder, site, problems),
            DecisionLibrary.Read(folder, problems));
        LinkRules.Check(guide, problems);
        return new(problems.Count == 0 ? guide : null, [.. problems.Distinct().OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line)]);
    }
}
