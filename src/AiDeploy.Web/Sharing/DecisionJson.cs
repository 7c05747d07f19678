using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AiDeploy.Decisions;
using AiDeploy.Web.Hosting;

namespace AiDeploy.Web.Sharing;

/// <summary>A state of a decision as data, so that a program can walk a decision or read a recommendation.</summary>
internal sealed record DecisionJson(
    string Decision,
    int Version,
    IReadOnlyDictionary<string, string> Answers,
    ImmutableArray<DecisionJson.OutcomeJson>? Outcomes,
    DecisionJson.QuestionJson? Question,
    string Permalink)
{
    private const string FileName = "decision.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Default,
        WriteIndented = true,
    };

    internal sealed record OutcomeJson(string Id, string Option, string Headline);

    internal sealed record QuestionJson(string Id, string Text, ImmutableArray<string> Answers);

    public static IResult GetFirst(HttpRequest request, CurrentGuide guide, PublicAddress address, string decision) =>
        Get(request, guide, address, decision, guide.Value.Decisions.GetValueOrDefault(decision)?.Current.Version ?? 0, FileName);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, string decision, int version, string path)
    {
        var link = AnswerLink.Read(guide.Value, decision, version, path[..^FileName.Length]);
        return link switch
        {
            null => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version."),
            { Reading: AnswersReading.Unknown unknown } => Refuse(StatusCodes.Status404NotFound, $"'{Shown.Short(unknown.Segment)}' is not an answer of this decision."),
            { Reading: AnswersReading.Contradictory both } => Refuse(StatusCodes.Status400BadRequest, $"'{both.Question}' is answered twice, differently."),
            { Reading: AnswersReading.Understood { Answers: var answers } } => Write(request, address, link.Decision, answers),
            _ => throw new InvalidOperationException("A reading is one of three."),
        };
    }

    private static IResult Write(HttpRequest request, PublicAddress address, Decision decision, Answers answers)
    {
        var canonical = Links.Json(decision, answers);
        var isFirst = request.Path == $"{Links.Decide(decision)}/{FileName}" && answers == Decisions.Answers.None;
        if (!request.QueryString.HasValue && (isFirst || request.Path == canonical))
        {
            var step = decision.Step(answers);
            return Results.Json(
                new DecisionJson(
                    decision.Id,
                    decision.Version,
                    answers.Given.ToDictionary(static given => given.Question.Id, static given => given.Answer.Id),
                    step is Step.Conclude conclude ? [.. conclude.Outcomes.Select(static outcome => new OutcomeJson(outcome.Id, outcome.Option?.Id ?? "none", outcome.Headline))] : null,
                    step is Step.Ask { Question: var next } ? new(next.Id, next.Text, [.. next.Answers.Select(static answer => answer.Id)]) : null,
                    address.Of(request, Links.After(decision, answers))),
                Format);
        }

        return Results.LocalRedirect(canonical, permanent: true, preserveMethod: true);
    }

    private static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);
}
