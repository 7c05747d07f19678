using AiDeploy.Decisions;
using AiDeploy.Web.Shared;

namespace AiDeploy.Web.Tests.Support;

/// <summary>One address of every kind that a guide has, told from the guide.</summary>
internal static class Addresses
{
    private static readonly string[] Fixed =
    [
        "/", "/compare", "/compare.md", "/compare/off-the-shelf/fine-tuning", "/together", "/portfolio", "/portfolio/policy", "/portfolio/policy.md", "/sources", "/sources/models", "/sources/facts", "/sources/gpus", "/sources.md", "/prices.json", "/prices.atom", "/facts.json", "/changes", "/changes.md", "/changes.atom", "/search", "/search?q=cost+of+tuning",
        "/ask", "/ask?q=What+is+fine-tuning%3F", "/ask.json?q=What+does+hosting+cost%3F", "/suggest?q=fine", "/guide/glossary", "/guide/glossary.md", "/guide/glossary.json", "/guide/all", "/guide/worked-examples", "/guide/worked-examples.md",
        "/guide/readiness", "/guide/readiness.md", "/guide/readiness/self-hosting", "/guide/readiness/fine-tuning.md", "/costs", "/costs?requests=2000000", "/costs?requests=many", "/costs?audience=customers&speed=1", "/costs?currency=eur&requests=1",
        "/oembed?url=https%3A%2F%2Flocalhost%2Fdecide%2Fquick", "/oembed?url=https%3A%2F%2Flocalhost%2Fcosts%3Fas-of%3D2026-11-26%26requests%3D1", "/costs/compare", "/costs/compare?e=requests=1", "/costs/compare?e=requests=1&e=requests=2", "/costs/compare?e=requests=many", "/costs/compare.csv?e=requests=1&e=requests=2", "/costs/compare.semicolon.csv?e=requests=1&e=requests=2", "/costs/compare.md?e=requests=1&e=requests=2",
        "/costs.csv?requests=1", "/costs.md?requests=1", "/costs.json?requests=1", "/costs.semicolon.csv?requests=1", "/costs.inputs.csv?requests=1", "/costs.xlsx?requests=1", "/costs.atom?requests=1", "/sitemap.xml", "/robots.txt", "/llms.txt", "/llms-full.txt", "/openapi.json", "/decisions/quick/1.json", "/decisions/full/2.json", "/decisions/quick/1.dmn", "/opensearch.xml", "/card.png", "/contact", "/.well-known/security.txt", "/nothing", "/healthz/ready",
    ];

    /// <summary>Every page and its Markdown; of every decision the first question, the map, every outcome and the shortest way to it, the last of them with all its files.</summary>
    public static IEnumerable<string> Of(Guide guide) =>
    [
        .. Fixed,
        .. guide.Pages.SelectMany(static page => new[] { page.Path, page.Path + ".md" }),
        .. guide.Decisions.Values.SelectMany(static history => OfDecision(history.Current)),
    ];

    /// <summary>What a browser gets that goes where it is sent.</summary>
    public static async Task<Reply> FollowAsync(Site site, string address)
    {
        var reply = await site.GetAsync(address);
        return reply is { Status: >= 300 and < 400, Location: { } location } ? await site.GetAsync(location) : reply;
    }

    private static IEnumerable<string> OfDecision(Decision decision)
    {
        var ways = new Queue<(DecisionNode Stop, Answers Answers)>([(decision.Start, Answers.None)]);
        var seen = new HashSet<Outcome>();
        var last = "";
        string[] start = [Links.Decide(decision), Links.Map(decision), Links.Decide(decision) + "/map.svg", Links.Decide(decision) + "/decision.json"];
        foreach (var address in start.Concat(decision.Outcomes.Select(outcome => Links.When(decision, outcome))))
        {
            yield return address;
        }

        while (ways.TryDequeue(out var way))
        {
            if (way.Stop is DecisionNode.Ask ask)
            {
                foreach (var (answer, next) in ask.Question.Answers.Zip(ask.Next))
                {
                    ways.Enqueue((next, way.Answers.With(ask.Question, answer)));
                }
            }
            else if (seen.Add(((DecisionNode.End)way.Stop).Rule.Outcome))
            {
                last = Links.Recommendation(decision, way.Answers);
                yield return last;
            }

            if (seen.Count == decision.Outcomes.Length)
            {
                break;
            }
        }

        string[] files = ["/decision.md", "/decision.json", "/card.png", "/qr.svg", "/map.svg", ".atom", ".ics"];
        foreach (var file in files)
        {
            yield return last + file;
        }

        yield return "/embed" + last;
        yield return "/oembed?url=https%3A%2F%2Flocalhost" + Uri.EscapeDataString(last);
        yield return $"/together?r={Uri.EscapeDataString(last)}&r={Uri.EscapeDataString(last)}";
        var two = $"?c={last["/recommendation/".Length..]}/case=First&c={last["/recommendation/".Length..]}";
        foreach (var file in new[] { "", ".csv", ".semicolon.csv", ".md", ".json", "/policy", "/policy.md" })
        {
            yield return "/portfolio" + file + two;
        }
    }
}
