using System.Xml.Linq;

namespace AiDeploy.Web.Features.Decide;

/// <summary>
/// A version of a decision as Decision Model and Notation (DMN 1.3) has it, for editors and engines of others. An engine skips a rule
/// that a blank leaves unknown, while the site asks. So a table of its own says what is asked next, and while it names a question the
/// table of rules recommends nothing.
/// </summary>
internal static class DecisionDmn
{
    /// <summary>Names of tables have a capital letter, and ids of questions none, so that none hides another.</summary>
    private const string Next = "nextQuestion";
    private const string Outcome = "recommendedOutcome";
    private const string Notes = "addedNotes";

    private const string Anything = "-";
    private const string Null = "null";

    private static readonly XNamespace Names = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /// <summary>What is not known yet: a blank, or “I don’t know yet”.</summary>
    private static readonly string[] Unknown = [Null, Quote(Answer.UnsureId)];

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, string decision, int version) =>
        AnswerFile.OfVersion(guide.Value, decision, version, found => Results.Text(
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Write(found, address.Of(request, Links.Table(found)))}\n",
            MediaTypeNames.Application.Xml,
            Encoding.UTF8));

    private static XElement Write(Decision decision, string table)
    {
        var ruled = Named(decision, decision.Rules.Select(static rule => rule.When));
        var noted = Named(decision, decision.Notes.Select(static note => note.When));
        Column[] asked = [.. ruled.Select(Column.Of)];
        var ends = Values(decision.Outcomes.Select(static one => one.Id));
        var xml = Element(
            "definitions",
            Attribute("id", "decision"), Attribute("name", decision.Title), Attribute("namespace", table + Links.DmnSuffix),
            Text(
                "description",
                $"{decision.Summary} Give answers by their ids, and “I don’t know yet” as \"unsure\". A question that wasn’t asked "
                    + $"stays null. While {Next} names a question, its answer is missing, and {Outcome} is null."),
            ruled.Union(noted).OrderBy(static question => question.Order).Select(Input),
            Table(
                Next, "What is asked next, or null", "FIRST", [], asked, ["question"],
                decision.Rules.SelectMany(rule => Steps(rule, ruled))),
            Table(
                Outcome, "What is recommended, or null while a question is open", "FIRST", [Next],
                [new(Next, "What is asked next", Values(ruled.Select(static one => one.Id))), .. asked],
                ["outcome"],
                [
                    new("A question is open", ["not(null)", .. ruled.Select(static _ => Anything)], [Null]),
                    .. decision.Rules.Select(rule => new Row(
                        $"{Say(rule.When)}. {rule.Outcome.Headline}", [Null, .. Cells(rule.When, ruled)], [Quote(rule.Outcome.Id)])),
                ]),
            Table(
                Notes, "What holds besides", "COLLECT", [Outcome],
                [new(Outcome, "What is recommended", ends), .. noted.Select(Column.Of)],
                ["kind", "text"],
                decision.Notes.Select(note => new Row(
                    Say(note.When),
                    [note.For.IsEmpty ? Anything : Values(note.For.Select(static one => one.Id)), .. Cells(note.When, noted)],
                    [Quote(JsonFormats.Name(note.Kind)), Quote(note.Text)]))));
        // Editors ask for an id of everything that has a place in a table.
        var nameless = xml.Descendants().Where(static one => one.Attribute("id") is null && one.Name.LocalName is not (
            "text" or "description" or "requiredInput" or "requiredDecision"));
        foreach (var (number, one) in nameless.ToList().Index())
        {
            one.SetAttributeValue("id", $"part-{number}");
        }

        return xml;
    }

    /// <summary>
    /// A rule as the site reads it: true, it ends; unknown, it asks the first question that it needs; false, the next rule is read.
    /// </summary>
    private static IEnumerable<Row> Steps(Rule rule, ImmutableArray<Question> columns)
    {
        Term[] terms = [.. rule.When.Terms.OrderBy(static term => term.Question.Order)];
        yield return new($"{Say(rule.When)}. Nothing is left to ask", Cells(rule.When, columns), [Null]);
        foreach (var (place, needed) in terms.Index())
        {
            var cells = columns.Select(question => Array.FindIndex(terms, term => term.Question == question) switch
            {
                < 0 => Anything,
                var before when before < place => Values(terms[before].Allowed),
                var here when here == place => string.Join(',', Unknown),
                var after => $"{Values(terms[after].Allowed)},{string.Join(',', Unknown)}",
            });
            yield return new($"Needed for “{rule.Outcome.Headline}”: {needed.Question.Name}", [.. cells], [Quote(needed.Question.Id)]);
        }
    }

    private static XElement Input(Question question) => Element(
        "inputData",
        Attribute("id", $"input-{question}"), Attribute("name", question.Id), Attribute("label", question.Name),
        Text("description", $"{question.Text} {question.Reason} " + string.Join(
            "; ", All(question).Select(static answer => $"{answer.Id}: {answer.Text}"))),
        Variable(question.Id));

    private static XElement Table(
        string name, string about, string policy, string[] needs, Column[] columns, string[] outputs, IEnumerable<Row> rows) => Element(
        "decision",
        Attribute("id", name), Attribute("name", name), Attribute("label", about),
        Variable(name),
        columns.Select(column => Element(
            "informationRequirement",
            needs.Contains(column.Name)
                ? Element("requiredDecision", Attribute("href", $"#{column.Name}"))
                : Element("requiredInput", Attribute("href", $"#input-{column.Name}")))),
        Element(
            "decisionTable",
            Attribute("hitPolicy", policy),
            columns.Select(static column => Element(
                "input",
                Attribute("label", column.Label),
                Element("inputExpression", Attribute("typeRef", "string"), Text("text", column.Name)),
                Element("inputValues", Text("text", column.Values)))),
            outputs.Select(static output => Element("output", Attribute("name", output), Attribute("typeRef", "string"))),
            rows.Select(static row => Element(
                "rule",
                Text("description", row.Says),
                row.Cells.Select(static cell => Element("inputEntry", Text("text", cell))),
                row.Gives.Select(static given => Element("outputEntry", Text("text", given)))))));

    private static ImmutableArray<Question> Named(Decision decision, IEnumerable<Condition> conditions)
    {
        var named = conditions.SelectMany(static condition => condition.Terms).Select(static term => term.Question).ToHashSet();
        return [.. decision.Questions.Where(named.Contains)];
    }

    private static IEnumerable<string> Cells(Condition when, ImmutableArray<Question> columns) => columns.Select(question =>
        when.Terms.FirstOrDefault(term => term.Question == question) is { } term ? Values(term.Allowed) : Anything);

    private static string Say(Condition when) =>
        when.Terms.IsEmpty ? "In any other case" : string.Join("; ", when.Terms.Select(Say));

    private static string Say(Term term) => $"{term.Question.Name}: " + string.Join(
        " or ", All(term.Question).Where(answer => term.Allowed.Contains(answer.Id)).Select(static one => one.Text));

    private static string Values(IEnumerable<string> ids) => string.Join(',', ids.Order(StringComparer.Ordinal).Select(Quote));

    private static IEnumerable<Answer> All(Question question) => question.Answers.Append(question.Unsure);

    /// <summary>A string of FEEL, the language of the cells.</summary>
    private static string Quote(string text) =>
        $"\"{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static XElement Variable(string name) => Element("variable", Attribute("name", name), Attribute("typeRef", "string"));

    private static XElement Element(string name, params object[] content) => new(Names + name, content);

    private static XElement Text(string name, string text) => Element(name, text);

    private static XAttribute Attribute(string name, string value) => new(name, value);

    private sealed record Column(string Name, string Label, string Values)
    {
        public static Column Of(Question question) =>
            new(question.Id, question.Text, DecisionDmn.Values(All(question).Select(static answer => answer.Id)));
    }

    private sealed record Row(string Says, IEnumerable<string> Cells, IEnumerable<string> Gives);
}
