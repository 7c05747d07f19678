using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using AiDeploy.Browser.Tests.Staging;
using AiDeploy.Decisions;
using Step = AiDeploy.Decisions.Step;

namespace AiDeploy.Browser.Tests.Markup;

/// <summary>The tables of a decision as DMN lead programs of others where the site leads, whatever is answered.</summary>
public sealed class DecisionJudgesTests(Stage stage)
{
    private static readonly Decision[] Versions =
    [
        .. Guide.Read(Path.Combine(AppContext.BaseDirectory, "content")).Guide!.Decisions.Values.SelectMany(static history => history.Versions),
    ];

    [Fact]
    public async Task They_ask_and_recommend_what_the_site_does_after_every_answer_of_every_version()
    {
        var files = Versions.Select(static decision => new
        {
            file = File(decision),
            cases = States(decision, Answers.None).SelectMany(answers => Cases(decision, answers)).Concat(Sharpened(decision)),
        });

        Findings.MustBeNone(await Judge.AskAsync("decisions", stage.Origin, JsonSerializer.Serialize(files)));
    }

    [Fact]
    public async Task They_find_a_table_that_says_something_else()
    {
        var wrong = new Dictionary<string, object?> { ["answers"] = new { product = "yes" }, ["recommendedOutcome"] = "host" };
        var problem = Assert.Single(await Judge.AskAsync(
            "decisions", stage.Origin, JsonSerializer.Serialize(new[] { new { file = "/decisions/quick/1.dmn", cases = new[] { wrong } } })));

        Assert.EndsWith("""recommendedOutcome is "product" and should be "host" """.TrimEnd(), problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_fit_the_schema_of_DMN()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new System.Xml.XmlUrlResolver() };
        schemas.Add(null, Path.Combine(Checker.Root, "tests/node_modules/dmn-moddle/resources/dmn/xsd/DMN13.xsd"));
        using var client = new HttpClient { BaseAddress = stage.Origin };
        foreach (var decision in Versions)
        {
            var document = XDocument.Parse(await client.GetStringAsync(new Uri(File(decision), UriKind.Relative), TestContext.Current.CancellationToken));
            var problems = new List<string>();
            document.Validate(schemas, (_, problem) => problems.Add(problem.Message));

            Findings.MustBeNone(problems);
            Assert.NotNull(schemas.GlobalElements[new(document.Root!.Name.LocalName, document.Root.Name.NamespaceName)]);
        }
    }

    private static string File(Decision decision) => $"/decisions/{decision.Id}/{decision.Version}.dmn";

    /// <summary>Every state a person can come through with definite answers.</summary>
    private static IEnumerable<Answers> States(Decision decision, Answers from) => decision.Step(from) is Step.Ask { Question: var question }
        ? question.Answers.SelectMany(answer => States(decision, from.With(question, answer))).Prepend(from)
        : [from];

    /// <summary>A state; and where it asks, the same with “I don’t know yet”, which keeps the question open.</summary>
    private static IEnumerable<Dictionary<string, object?>> Cases(Decision decision, Answers answers) =>
        decision.Step(answers) is Step.Ask { Question: var question }
            ? [Open(answers, question), Open(answers.With(question, question.Unsure), question)]
            : [Settled(decision, answers)];

    /// <summary>For one way to each outcome, every two answers to questions that only add notes.</summary>
    private static IEnumerable<Dictionary<string, object?>> Sharpened(Decision decision) =>
        from way in States(decision, Answers.None).Where(way => decision.Step(way) is Step.Conclude)
            .DistinctBy(way => ((Step.Conclude)decision.Step(way)).Outcomes[0])
        from one in decision.Optional
        from other in decision.Optional
        where one.Order < other.Order
        from first in one.Answers.Append(one.Unsure)
        from second in other.Answers.Append(other.Unsure)
        select Settled(decision, way.With(one, first).With(other, second));

    private static Dictionary<string, object?> Open(Answers answers, Question next) =>
        new() { ["answers"] = Written(answers), ["nextQuestion"] = next.Id, ["recommendedOutcome"] = null };

    private static Dictionary<string, object?> Settled(Decision decision, Answers answers)
    {
        var found = Assert.IsType<Step.Conclude>(decision.Step(answers)).Outcomes;
        var notes = decision.Notes.Where(note => note.When.Test(answers) is true && note.Suits(found)).Select(static note => note.Text);
        return new()
        {
            ["answers"] = Written(answers), ["nextQuestion"] = null, ["recommendedOutcome"] = Assert.Single(found).Id, ["addedNotes"] = notes,
        };
    }

    private static Dictionary<string, string> Written(Answers answers) =>
        answers.Given.ToDictionary(static given => given.Question.Id, static given => given.Answer.Id);
}
