using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Content;
using AiDeploy.Decisions;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>Every link between pages must lead somewhere, fragment included.</summary>
internal static class LinkRules
{
    /// <summary>Reports the links of all pages that lead nowhere.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        ImmutableArray<Page> pages = [.. guide.Options.Select(static option => option.Page), .. guide.Articles];
        var decisionsAreBroken = problems.Any(static problem => problem.File.StartsWith("decisions/", StringComparison.Ordinal));
        foreach (var page in pages)
        {
            foreach (var link in page.Links.Where(link => !Resolves(guide, pages, page, link.Target) && !(decisionsAreBroken && LeadsToDecision(link.Target))))
            {
                problems.Add(new(link.File, link.Line, $"link '{link.Target}' leads nowhere: no such page or heading"));
            }
        }
    }

    /// <summary>Where a decision can't be read, every link to it would be a second report of the same problem.</summary>
    private static bool LeadsToDecision(string target) => target.Split('/') is ["", "decide" or "recommendation", ..];

    private static bool Resolves(Guide guide, ImmutableArray<Page> pages, Page from, string target)
    {
        var parts = target.Split('#', 2);
        var to = parts[0].Length == 0 ? from : pages.FirstOrDefault(page => page.Path == parts[0]);
        return parts.Length == 1
            ? to is not null || IsAddress(guide, target.Split('/')[1..])
            : to is not null && (to.Outline.Any(heading => heading.Id == parts[1]) || (parts[1] == "sources" && !to.Sources.IsEmpty));
    }

    /// <summary>The addresses that are not Markdown pages.</summary>
    private static bool IsAddress(Guide guide, string[] segments) => segments switch
    {
        [""] or ["compare"] => true,
        ["compare", .. var options] => options.Length is 2 or 3 && options.Distinct().Count() == options.Length && options.All(static id => Option.TryParse(id, out _)),
        ["decide", var id] => guide.Decisions.ContainsKey(id),
        ["recommendation", var id, var version, .. var answers] =>
            guide.Decisions.GetValueOrDefault(id)?.Find(int.TryParse(version, CultureInfo.InvariantCulture, out var number) ? number : 0) is { } decision
            && decision.Read(answers) is AnswersReading.Understood understood
            && understood.Answers.ToString() == string.Join('/', answers)
            && decision.Step(understood.Answers) is Step.Conclude,
        _ => false,
    };
}
