using System.Net;

namespace AiDeploy.Web.Shared;

/// <summary>Every address of the site is made here. A published address works for ever.</summary>
internal static partial class Links
{
    public const string Home = "/";
    /// <summary>The list of all pages of the guide.</summary>
    public const string AllPages = Home + "#read-on";
    public const string Compare = "/compare";
    public const string Examples = "/guide/worked-examples";

    public const string Method = RequiredContent.Method;
    public const string Glossary = "/guide/glossary";
    public const string Whole = "/guide/all";
    public const string ReadinessIndex = "/guide/readiness";
    public const string Sources = "/sources";
    public const string PricesJson = "/prices.json";
    public const string PricesFeed = "/prices.atom";
    public const string FactsJson = "/facts.json";
    public const string Changes = "/changes";
    public const string CostsStart = "/costs";
    public const string CompareCostsStart = "/costs/compare";
    public const string Ask = "/ask";
    public const string Search = "/search";
    public const string TogetherStart = "/together";
    public const string PortfolioStart = "/portfolio";
    public const string OEmbed = "/oembed";
    public const string Sitemap = "/sitemap.xml";
    public const string LlmsTxt = "/llms.txt";
    public const string LlmsFullTxt = "/llms-full.txt";
    public const string Tools = "/mcp";
    public const string OpenApi = "/openapi.json";
    public const string AskStream = "/ask/stream";
    public const string Suggest = "/suggest";
    public const string OpenSearch = "/opensearch.xml";
    public const string SecurityTxt = "/.well-known/security.txt";
    public const string Contact = "/contact";
    public const string SpeculationRules = "/speculation-rules.json";

    /// <summary>A question and its reply; encoded as a form does, so that a browser arrives without a redirect.</summary>
    public static string Asked(string question) => Query(Ask, question);

    public static string Searched(string words) => Query(Search, words);

    public static string Readiness(Option option) => $"{ReadinessIndex}/{option}";

    public static string Option(Option option) => $"/options/{option}";

    public static string CompareOf(IEnumerable<Option> options) => $"{Compare}/{string.Join('/', options)}";

    public static string Page(Page page) => page.Path;

    /// <summary>The smallest sets of answers that lead to an outcome.</summary>
    public static string When(Decision decision, Outcome outcome) => $"/decide/{decision.Id}/when/{outcome.Id}";

    /// <summary>The whole tree of the current version, drawn.</summary>
    public static string Map(Decision decision) => $"{Decide(decision)}/map";

    /// <summary>The route that answers take through the tree of their version.</summary>
    public static string Map(Decision decision, Answers answers) =>
        $"{Map(decision)}?route={Join($"{decision.Version}", answers.ToString())}";

    /// <summary>The tables of a version, without what says in which form.</summary>
    public static string Table(Decision decision) => $"/decisions/{decision.Id}/{decision.Version}";

    /// <summary>The first question of the current version.</summary>
    public static string Decide(Decision decision) => $"/decide/{decision.Id}";

    public static string Next(Decision decision, Answers answers) => Join($"/decide/{decision.Id}/{decision.Version}", answers.ToString());

    /// <summary>A question asked again, the other answers kept.</summary>
    public static string Change(Decision decision, Answers answers, Question question) => $"{Next(decision, answers)}?change={question.Id}";

    public static string Recommendation(Decision decision, Answers answers) =>
        Join($"/recommendation/{decision.Id}/{decision.Version}", answers.ToString());

    /// <summary>Where answers lead: the next question, or the recommendation.</summary>
    public static string After(Decision decision, Answers answers) => After(decision, answers, decision.Step(answers));

    /// <summary>Where answers lead, when it is known already.</summary>
    public static string After(Decision decision, Answers answers, Step next) =>
        next is Step.Conclude ? Recommendation(decision, answers) : Next(decision, answers);

    /// <summary>A recommendation as a card to frame elsewhere.</summary>
    public static string Embed(Decision decision, Answers answers) => $"/embed{Recommendation(decision, answers)}";

    /// <summary>Several people's recommendations side by side, with their estimates and names where there are any.</summary>
    public static string Together(IEnumerable<string> recommendations, IEnumerable<string> names, CaseName name)
    {
        string[] query =
        [
            .. recommendations.Select(static path => $"r={path.Replace("&", "%26", StringComparison.Ordinal)}"),
            .. names.Select(static name => $"n={Uri.EscapeDataString(name)}"),
        ];
        return Named(Carrying(TogetherStart, string.Join('&', query)), name);
    }

    /// <summary>
    /// Several use cases in one table, as a page or as the file of a suffix. Each stands under <c>c</c> as the path of its recommendation
    /// after <c>/recommendation/</c>, then its name, then the inputs of its estimate, where there are any:
    /// <c>full/2/job-write/boundary-own-hardware/case=Discharge%20letters/as-of=2026-11-27/requests=26400</c>.
    /// </summary>
    public static string Portfolio(IEnumerable<string> cases, string suffix = "")
    {
        var query = string.Join('&', cases.Select(static one => $"c={one}"));
        return PortfolioStart + suffix + (query.Length == 0 ? "" : $"?{query}");
    }

    /// <summary>One case in the address of a portfolio.</summary>
    public static string Case(Recommendation recommendation, CaseName name, Workload? workload) => string.Join('/', [
        PathOf(recommendation),
        .. name.Pairs.Select(static pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"),
        .. workload is null ? [] : Inputs(workload),
    ]);

    public static string Costs(Workload workload, Recommendation? recommendation)
    {
        var inputs = $"{CostsStart}?{string.Join('&', Inputs(workload))}";
        return recommendation is null ? inputs : $"{inputs}&{ParsedWorkload.For}={PathOf(recommendation)}";
    }

    /// <summary>The form of an estimate, with what the answers of a recommendation say of its inputs.</summary>
    public static string CostsFormOf(Recommendation? recommendation) =>
        recommendation is null ? CostsStart : $"{CostsStart}?{ParsedWorkload.For}={PathOf(recommendation)}";

    public static string CostsFile(string estimate, string suffix) => CostsStart + suffix + estimate[CostsStart.Length..];

    /// <summary>The share image of an estimate; what fetches it may drop a query, so the inputs stand in the path.</summary>
    public static string CostsCard(Workload workload, Recommendation? recommendation) =>
        $"{CostsStart}/{InPath(Costs(workload, recommendation))}{CardSuffix}";

    /// <summary>The inputs of an estimate as a path or a part of a query has them: <c>as-of=2026-11-25/requests=2000000</c>.</summary>
    public static string InPath(string estimate) => estimate[(CostsStart.Length + 1)..].Replace('&', '/');

    /// <summary>Estimates side by side, as a page or as the file of a suffix.</summary>
    public static string CompareCosts(IEnumerable<string> estimates, string suffix = "")
    {
        var query = string.Join('&', estimates.Select(static estimate => $"e={InPath(estimate)}"));
        return CompareCostsStart + suffix + (query.Length == 0 ? "" : $"?{query}");
    }

    /// <summary>The inputs of an estimate at the permalink of a recommendation.</summary>
    public static string WithCosts(Recommendation recommendation, Workload workload) =>
        $"{Recommendation(recommendation.Decision, recommendation.Answers)}?{string.Join('&', Inputs(workload))}";

    /// <summary>A recommendation in the address of an estimate.</summary>
    public static string PathOf(Recommendation recommendation) =>
        Recommendation(recommendation.Decision, recommendation.Answers)["/recommendation/".Length..];

    /// <summary>The rows of a table, with their history.</summary>
    public static string SourcesOf(Table table) => $"{Sources}/{table.Id}";

    public static string Source(Row row) => $"{SourcesOf(row.Table)}#{row.Id}";

    /// <summary>An address with the inputs of an estimate that go with it; they may be empty.</summary>
    public static string Carrying(string address, string inputs)
    {
        var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return inputs.Length == 0 ? address : $"{address}{joint}{inputs}";
    }

    /// <summary>An address with the name of its case, where it has one.</summary>
    public static string Named(string address, CaseName name) => Carrying(address, InputsOf(name.Pairs));

    /// <summary>What goes along to another address of the query of a request, as it follows it; the last of equal keys counts.</summary>
    public static string InputsOf(IQueryCollection query) =>
        InputsOf(query.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.LastOrDefault() ?? "")));

    /// <summary>The inputs of an estimate and the name of a case, as they follow an address.</summary>
    public static string InputsOf(IEnumerable<KeyValuePair<string, string>> query) => string.Join('&', query
        .Where(static pair => ParsedWorkload.IsKey(pair.Key) || pair.Key == CaseName.Key)
        .Select(static pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    private static IEnumerable<string> Inputs(Workload workload) =>
        ParsedWorkload.Query(workload).Select(static pair => $"{pair.Key}={pair.Value}");

    private static string Query(string path, string text) => text.Length == 0 ? path : $"{path}?q={WebUtility.UrlEncode(text)}";

    private static string Join(string start, string answers) => answers.Length == 0 ? start : $"{start}/{answers}";
}
