namespace AiDeploy.Web.Features.Programs;

/// <summary>
/// Everything that programs may ask, in the order in which one needs it. What assistants are offered and what OpenAPI describes are
/// both made from here, so neither can lack what the other has.
/// </summary>
internal static partial class Operations
{
    private const string Markdown = MediaTypeNames.Text.Markdown;
    private const string Json = MediaTypeNames.Application.Json;
    private const string Example = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";
    /// <summary>Answers that lead to a recommendation.</summary>
    private const string Settled = "job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing";

    /// <param name="absolute">Makes an address whole; examples of addresses are.</param>
    public static ImmutableArray<Operation> Of(Guide guide, Func<string, string> absolute) =>
    [
        new(
            "next_question",
            "The next question of a decision",
            "Walks a decision. Without answers it gives the first question, with answers the next one, each with the answers it takes. "
                + "\"unsure\" is an answer to every question. When nothing is left to ask it gives the recommendation, and under "
                + "sharpen the questions about place, law, budget and time, whose answers add what the law asks.",
            "/decide/{decision}" + Links.DataSuffix,
            State(guide, "job-documents/boundary-own-hardware"),
            Json,
            Links.DecisionSchema),
        new(
            "recommend",
            "The recommendation for answers",
            "Says which option fits answers, why, what would change it, what the law asks for, what to do next and with which products. "
                + "Where questions that matter are open, it gives the next one instead.",
            "/recommendation/{decision}" + Links.DataSuffix,
            [.. State(guide, Settled), Case],
            Json,
            Links.DecisionSchema),
        new(
            "decision_record",
            "A result as a decision record",
            "Writes the recommendation for answers as an architecture decision record in Markdown (MADR 4), for a repository or a wiki. "
                + "With the inputs of an estimate it holds the costs too.",
            "/recommendation/{decision}" + Links.RecordSuffix,
            [
                .. State(guide, Settled).Select(static one => one with { IsRequired = one.Name == "answers" }),
                Case,
                new(DecisionDay.Key, "string", "The day of the decision, as 2026-11-27; without it today", "2026-11-27"),
            ],
            Markdown,
            null)
            {
                More = [.. Inputs(guide).Where(static one => one.Name is not (ParsedWorkload.For or CaseName.Key)), .. Assumptions(guide)],
            },
        new(
            "decision_table",
            "The questions and rules of a decision",
            "Gives a version of a decision as data: its questions and answers, the rules of which the first that holds decides, what they "
                + "recommend, and the notes. A published version never changes.",
            "/decisions/{table}" + Links.JsonSuffix,
            [Table(guide)],
            Json,
            Links.TableSchema),
        new(
            "decision_dmn",
            "The same tables for engines of decisions",
            "Gives a version of a decision as DMN 1.3 (Decision Model and Notation), for programs that read it: what is asked next, "
                + "what is recommended, and the notes. It is long; decision_table says the same in less.",
            "/decisions/{table}" + Links.DmnSuffix,
            [Table(guide)],
            MediaTypeNames.Application.Xml,
            null),
        new(
            "estimate",
            "What the four options would cost",
            "Estimates each option in money: up front, a month, over 12 and 36 months, with the range in which it probably lies, and where "
                + "one option becomes cheaper than another. Every number has a dated default; give those you know. Other numbers of the "
                + "form may be given under their names.",
            Links.CostsStart + Links.JsonSuffix,
            Inputs(guide),
            Json,
            Links.CostsSchema) { More = Assumptions(guide) },
        new(
            "portfolio",
            "Several cases in one table",
            "Puts up to 20 cases side by side: what is advised, how far data may go, what the law asks for, costs, and what is still open.",
            Links.PortfolioStart + Links.JsonSuffix,
            [
                new(
                    "c",
                    "string",
                    "The cases, a line each: a name, and the permalink of its recommendation; with an estimate in the link, the costs too",
                    $"Letters {absolute("/recommendation/quick/1/product-yes")}\nSearch {absolute(Example)}")
                {
                    IsRequired = true, IsLines = true,
                },
            ],
            Json,
            Links.PortfolioSchema),
        new(
            "compare_options",
            "The four options side by side",
            "Compares a product off the shelf, a model behind an API, fine-tuning and hosting: data, cost, time, people, risk and limits.",
            Links.Compare + Links.MarkdownSuffix,
            [],
            Markdown,
            null),
        new(
            "search_guide",
            "Search the guide",
            "Finds the passages of the guide that fit words or a question, the best first, each with its address.",
            Links.Search + Links.JsonSuffix,
            [
                new("q", "string", "Words or a question in English, at most 1,000 characters", "how long does fine-tuning take")
                {
                    IsRequired = true,
                },
            ],
            Json,
            Links.SearchSchema),
        new(
            "ask_guide",
            "A question, answered in the guide’s own words",
            "Answers a question with the passage that holds the answer, or says that the guide doesn’t cover it. No model writes anything.",
            Links.Ask + Links.JsonSuffix,
            [new("q", "string", "A question in English, at most 1,000 characters", "What is RAG?") { IsRequired = true }],
            Json,
            Links.AskSchema),
        new(
            "get_page",
            "A page of the guide",
            "Gives a page as Markdown, with its sources.",
            "/{page}" + Links.MarkdownSuffix,
            [
                new("page", "string", "The page’s address without its leading slash", "guide/data-boundaries")
                {
                    IsRequired = true,
                    Values = [.. Pages(guide).Select(static page => page.Address[1..])],
                },
            ],
            Markdown,
            null),
        new(
            "glossary",
            "The words of the field",
            "Gives every term of the glossary with its other spellings, what it means in a sentence, and where it stands.",
            Links.Glossary + Links.JsonSuffix,
            [],
            Json,
            Links.GlossarySchema),
        new(
            "prices",
            "Dated prices and other figures",
            "Gives prices of models, seats, machines and tuning, each with its day, source and certainty, and what is known to change.",
            Links.PricesJson,
            [new("find", "string", "Words that the name, the id or the table of a row has; without them all rows come", "haiku")],
            Json,
            Links.ReferenceSchema),
        new(
            "price_changes",
            "Every change of a price",
            "Gives an Atom feed with an entry for every change of a price or rate: what it was, what it is, and from when.",
            Links.PricesFeed,
            [],
            "application/atom+xml",
            null),
        new(
            "facts",
            "Dated facts",
            "Gives what the guide states of laws, limits and offers, each with its day, source and certainty.",
            Links.FactsJson,
            [new("find", "string", "Words that the name, the id or the table of a row has; without them all rows come", "GDPR")],
            Json,
            Links.ReferenceSchema),
        new(
            "embed",
            "How to show a page in another",
            "Gives what oEmbed says of a recommendation, a question or an estimate: its title, its picture, and the HTML that frames it "
                + "where it may be framed.",
            Links.OEmbed,
            [
                new("url", "string", "The page’s whole address on this site", absolute("/recommendation/quick/1/product-yes"))
                {
                    IsRequired = true,
                },
                new("maxwidth", "integer", "The most pixels it may be wide", "600"),
                new("maxheight", "integer", "The most pixels it may be high", "300"),
            ],
            Json,
            Links.OEmbedSchema),
    ];

    /// <summary>The pages that can be had as Markdown, with what they are about.</summary>
    public static IEnumerable<PageEntry> Pages(Guide guide) =>
        [.. guide.Pages.Select(PageEntry.Of), .. PageEntry.FromData, PageEntry.Changes];
}
