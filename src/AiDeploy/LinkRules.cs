using AiDeploy.Content;
using AiDeploy.Costs;
using AiDeploy.Decisions;
using AiDeploy.Reference;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Every link between pages must lead somewhere, fragment included.</summary>
internal static class LinkRules
{
    /// <summary>What stands below every result.</summary>
    private static readonly ImmutableArray<string> ResultFiles =
        ["/decision.md", "/decision.json", "/card.png", "/qr.svg", "/map.svg", ".atom", ".ics"];

    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        var decisionsAreBroken = CrossFileRules.AreDecisionsBroken(problems);
        var costsAreBroken = problems.Any(static problem => problem.File == CostForm.File
            || problem.File.StartsWith(ReferenceReader.Folder, StringComparison.Ordinal));
        foreach (var page in guide.Pages)
        {
            Report(page.Links.Where(link => IsLost(page, link.Target)), problems);
        }

        Report(OutsidePages(guide).Where(link => IsLost(null, link.Target)), problems);

        // Where decisions or prices can't be read, a link to them would only report the same problem again.
        bool IsLost(Page? from, string target) =>
            !(decisionsAreBroken && LeadsToDecision(target))
            && !(costsAreBroken && LeadsToCosts(target))
            && !Resolves(guide, from, target);
    }

    private static void Report(IEnumerable<PageLink> links, ICollection<Problem> problems)
    {
        foreach (var link in links)
        {
            var isDecision = link.File.StartsWith("decisions/", StringComparison.Ordinal);
            var remedy = isDecision ? Remedy(link.Target) : "";
            problems.Add(new(link.File, link.Line, $"link '{link.Target}' leads nowhere: no such page or heading{remedy}"));
        }
    }

    /// <summary>A published version never changes, so what it links to stays.</summary>
    private static string Remedy(string target) => target.Split('#') is [var page, var fragment]
        ? $"; a published version never changes, so write in the front matter of {page} what the heading is called now, as "
            + $"moved: {{{fragment}: new-fragment}}, or put it back"
        : "; put it back if this version is published, since the file never changes";

    private static IEnumerable<PageLink> OutsidePages(Guide guide) =>
    [
        .. from topic in guide.AskRules.NotCovered
           where topic.Nearest is not null
           select new PageLink(UncoveredTopic.File, topic.Line, topic.Nearest!),
        .. guide.AskRules.Tools.Select(static tool => new PageLink(Tool.File, tool.Line, tool.Address)),
        .. guide.Examples.SelectMany(static example => example.Links),
        .. from history in guide.Decisions.Values
           from decision in history.Versions
           from question in decision.Questions
           where question.Read is not null
           select new PageLink($"decisions/{decision.Id}/{decision.Version}.yaml", question.Line, question.Read!),
        .. from history in guide.Decisions.Values
           from decision in history.Versions
           from note in decision.Notes
           from target in note.Facts.Select(static fact => $"/sources#{fact}").Append(note.Read)
           where target is not null
           select new PageLink($"decisions/{decision.Id}/{decision.Version}.yaml", note.Line, target),
    ];

    private static bool LeadsToDecision(string target) => target.Split('/') is ["", "decide" or "recommendation", ..];

    private static bool LeadsToCosts(string target) => target.Split('?')[0] == "/costs";

    private static bool Resolves(Guide guide, Page? from, string target)
    {
        var parts = target.Split('#', 2);
        var to = parts[0].Length == 0 ? from : guide.Pages.FirstOrDefault(page => page.Path == parts[0]);
        if (parts is not [var path, var fragment])
        {
            return to is not null || IsAddress(guide, target.Split('/')[1..]);
        }

        if (to is null)
        {
            return IsPart(guide, path, fragment);
        }

        return to.HasFragment(fragment) || (fragment == "sources" && !to.Facts.IsEmpty);
    }

    private static bool IsPart(Guide guide, string path, string fragment) => path switch
    {
        "/sources" => guide.Facts.Any(fact => fact.Id == fragment),
        _ when path.StartsWith("/sources/", StringComparison.Ordinal) =>
            guide.Facts.Any(fact => $"/sources/{fact.Table.Id}" == path && fact.Id == fragment),
        "/guide/glossary" => guide.Glossary.Terms.Any(term => term.Id == fragment),
        "/guide/worked-examples" => guide.Examples.Any(example => example.Slug == fragment),
        "/" => fragment is "four" or "mistake" or "read-on",
        _ => false,
    };

    private static bool IsAddress(Guide guide, string[] segments) => segments switch
    {
        [""] or ["compare"] or ["together"] or ["sources"] or ["changes"] or ["search"] or ["ask"] => true,
        ["portfolio"] or ["portfolio", "policy"] => true,
        [var costs] when costs.Split('?', 2) is ["costs", .. var query] => IsEstimate(guide, string.Concat(query)),
        ["guide", "glossary" or "readiness" or "all"] => true,
        ["sources", var id] => Table.All.Any(table => table.Id == id),
        ["guide", "readiness", var id] => Option.TryParse(id, out _),
        ["guide", "worked-examples"] => !guide.Examples.IsEmpty,
        ["compare", .. var options] => IsComparison(options),
        ["decide", var id] => guide.Decisions.ContainsKey(id),
        ["decide", var id, "map" or "map.svg"] => guide.Decisions.ContainsKey(id),
        ["decide", var id, "when", var outcome] =>
            guide.Decisions.GetValueOrDefault(id)?.Current.Outcomes.Any(one => one.Id == outcome) is true,
        ["decide", var id, var version, .. var answers] => guide.FindDecision(id, version)?.Read(answers) is ParsedAnswers.Understood,
        ["embed", "recommendation", .. var rest] => IsResult(guide, string.Join('/', rest)),
        ["recommendation", .. var rest] => IsResult(guide, string.Join('/', rest)),
        [var question] when question.Split("?q=", 2) is ["ask" or "search", { Length: > 0 }] => true,
        ["guide" or "options", var file] when file.EndsWith(".md", StringComparison.Ordinal) =>
            guide.Pages.Any(page => page.Path + ".md" == '/' + string.Join('/', segments)),
        ["changes.atom" or "prices.atom" or "llms.txt" or "llms-full.txt" or "openapi.json" or "prices.json" or "facts.json"] => true,
        ["schemas", _] => true,
        _ => false,
    };

    private static bool IsResult(Guide guide, string path)
    {
        var file = ResultFiles.FirstOrDefault(file => path.EndsWith(file, StringComparison.Ordinal)) ?? "";
        return guide.FindRecommendation($"/recommendation/{path[..^file.Length]}") is not null;
    }

    private static bool IsComparison(string[] options) =>
        options.Length is 2 or 3
        && options.Distinct().Count() == options.Length
        && options.All(static id => Option.TryParse(id, out _));

    /// <summary>An estimate's inputs must all be ones that the form takes.</summary>
    private static bool IsEstimate(Guide guide, string query)
    {
        var inputs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).ToArray();
        if (!inputs.All(static input => input is [var key, _] && ParsedWorkload.IsKey(key)))
        {
            return false;
        }

        var pairs = inputs.Select(static input => KeyValuePair.Create(input[0], input[1]));
        return ParsedWorkload.Of(guide.CostForm, guide.Prices, pairs).Problems.IsEmpty;
    }
}
