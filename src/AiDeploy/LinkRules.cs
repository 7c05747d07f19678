using AiDeploy.Content;
using AiDeploy.Costs;
using AiDeploy.Decisions;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Every link between pages must lead somewhere, fragment included.</summary>
internal static class LinkRules
{
    /// <summary>Reports the links of all pages that lead nowhere.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        ImmutableArray<Page> pages = [.. guide.Pages];
        var decisionsAreBroken = problems.Any(static problem => problem.File.StartsWith("decisions/", StringComparison.Ordinal));
        var costsAreBroken = problems.Any(static problem => problem.File is PriceReader.File or CostForm.File);
        bool IsLost(Page? from, PageLink link) =>
            !(decisionsAreBroken && LeadsToDecision(link.Target)) && !(costsAreBroken && LeadsToCosts(link.Target)) && !Resolves(guide, pages, from, link.Target);

        foreach (var page in pages)
        {
            Report(page.Links.Where(link => IsLost(page, link)), problems);
        }

        var topics = guide.NotCovered.Where(static topic => topic.Nearest is not null).Select(static topic => new PageLink(UncoveredTopic.File, topic.Line, topic.Nearest!));
        var tools = guide.Tools.Select(static tool => new PageLink(Tool.File, tool.Line, tool.Address));
        var others = topics.Concat(tools).Concat(guide.Examples.SelectMany(static example => example.Links)).Concat(guide.Decisions.Values.SelectMany(static history => history.Versions).SelectMany(Passages));
        Report(others.Where(link => IsLost(null, link)), problems);
    }

    private static void Report(IEnumerable<PageLink> links, ICollection<Problem> problems)
    {
        foreach (var link in links)
        {
            problems.Add(new(link.File, link.Line, $"link '{link.Target}' leads nowhere: no such page or heading"));
        }
    }

    private static IEnumerable<PageLink> Passages(Decision decision) =>
        from question in decision.Questions
        where question.Read is not null
        select new PageLink($"decisions/{decision.Id}/{decision.Version}.yaml", question.Line, question.Read!);

    /// <summary>Where a decision can't be read, every link to it would be a second report of the same problem.</summary>
    private static bool LeadsToDecision(string target) => target.Split('/') is ["", "decide" or "recommendation", ..];

    private static bool LeadsToCosts(string target) => target.Split('?')[0] == "/costs";

    private static bool Resolves(Guide guide, ImmutableArray<Page> pages, Page? from, string target)
    {
        var parts = target.Split('#', 2);
        var to = parts[0].Length == 0 ? from : pages.FirstOrDefault(page => page.Path == parts[0]);
        return parts.Length == 1
            ? to is not null || IsAddress(guide, target.Split('/')[1..])
            : to is null ? IsPart(guide, parts[0], parts[1]) : to.Outline.Any(heading => heading.Id == parts[1]) || (parts[1] == "sources" && !to.Facts.IsEmpty);
    }

    /// <summary>The fragments of pages that are not Markdown.</summary>
    private static bool IsPart(Guide guide, string path, string fragment) => path switch
    {
        "/sources" => guide.Facts.Any(fact => fact.Id == fragment),
        "/guide/glossary" => guide.Glossary.Terms.Any(term => term.Id == fragment),
        _ => false,
    };

    /// <summary>An estimate's inputs must all be ones that the form takes.</summary>
    private static bool IsEstimate(Guide guide, string query)
    {
        var inputs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).ToArray();
        return inputs.All(static pair => pair.Length == 2 && ParsedWorkload.IsKey(pair[0]))
            && ParsedWorkload.Of(guide.CostForm, guide.Prices, inputs.Select(static pair => KeyValuePair.Create(pair[0], pair[1]))).Problems.IsEmpty;
    }

    /// <summary>The addresses that are not Markdown pages.</summary>
    private static bool IsAddress(Guide guide, string[] segments) => segments switch
    {
        [""] or ["compare"] or ["together"] or ["sources"] or ["changes"] or ["search"] or ["ask"] => true,
        [var costs] when costs.Split('?', 2) is ["costs", .. var query] => IsEstimate(guide, string.Concat(query)),
        ["guide", "glossary"] or ["guide", "readiness"] => true,
        ["guide", "readiness", var id] => Option.TryParse(id, out _),
        ["compare", .. var options] => options.Length is 2 or 3 && options.Distinct().Count() == options.Length && options.All(static id => Option.TryParse(id, out _)),
        ["decide", var id] => guide.Decisions.ContainsKey(id),
        ["recommendation", ..] => guide.FindRecommendation('/' + string.Join('/', segments)) is not null,
        ["guide", "worked-examples"] => !guide.Examples.IsEmpty,
        ["decide", var id, "map"] => guide.Decisions.ContainsKey(id),
        _ => false,
    };
}
