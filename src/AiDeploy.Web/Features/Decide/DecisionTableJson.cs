using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Decide;

/// <summary>A version of a decision as data: what is asked, and its two tables. <c>wwwroot/schemas/table.1.json</c> describes it.</summary>
internal sealed record DecisionTableJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string Decision,
    int Version,
    string Title,
    string Summary,
    DateOnly Published,
    IEnumerable<DecisionTableJson.QuestionJson> Questions,
    IEnumerable<DecisionTableJson.RuleJson> Rules,
    IEnumerable<DecisionTableJson.OutcomeJson> Outcomes,
    IEnumerable<DecisionTableJson.NoteJson> Notes)
{
    internal sealed record QuestionJson(string Id, string Text, string Reason, IEnumerable<AnswerJson> Answers);

    internal sealed record AnswerJson(string Id, string Text);

    internal sealed record RuleJson(IEnumerable<TermJson> When, string Outcome);

    internal sealed record TermJson(string Question, IEnumerable<string> Answers);

    internal sealed record OutcomeJson(
        string Id, string Option, string Headline, string Summary, IEnumerable<string> Conditions, IEnumerable<string> NextSteps);

    internal sealed record NoteJson(
        NoteKind Kind, string Text, IEnumerable<TermJson> When, IEnumerable<string> For, IEnumerable<string> Facts);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, string decision, int version) =>
        AnswerFile.OfVersion(
            guide.Value, decision, version, found => Results.Json(Of(found, address.Of(request, Links.TableSchema)), JsonFormats.Tables));

    private static DecisionTableJson Of(Decision decision, string schema) => new(
        schema,
        decision.Id,
        decision.Version,
        decision.Title,
        decision.Summary,
        decision.Published,
        decision.Questions.Select(static question => new QuestionJson(
            question.Id,
            question.Text,
            question.Reason,
            question.Answers.Select(static answer => new AnswerJson(answer.Id, answer.Text)))),
        decision.Rules.Select(static rule => new RuleJson(Of(rule.When), rule.Outcome.Id)),
        decision.Outcomes.Select(static outcome => new OutcomeJson(
            outcome.Id, outcome.Option?.Id ?? "none", outcome.Headline, outcome.Summary, outcome.Conditions, outcome.NextSteps)),
        decision.Notes.Select(static note => new NoteJson(
            note.Kind, note.Text, Of(note.When), note.For.Select(static outcome => outcome.Id), note.Facts)));

    private static IEnumerable<TermJson> Of(Condition condition) =>
        condition.Terms.Select(static term => new TermJson(term.Question.Id, term.Allowed.Order(StringComparer.Ordinal)));
}
