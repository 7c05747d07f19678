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
        Get(request, guide, address, decision, null, FileName);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, string decision, int? version, string path)
    {
        var link = AnswerLink.Read(guide.Value, decision, version, path[..^FileName.Length]);
        return AnswerFile.TryRead(request, link, FileName, out var answers, out var refusal)
            ? Results.Json(Of(link.Decision, answers, address.Of(request, Links.After(link.Decision, answers))), Format)
            : refusal;
    }

    private static DecisionJson Of(Decision decision, Answers answers, string permalink)
    {
        var step = decision.Step(answers);
        return new(
            decision.Id,
            decision.Version,
            answers.Given.ToDictionary(static given => given.Question.Id, static given => given.Answer.Id),
            step is Step.Conclude conclude ? [.. conclude.Outcomes.Select(static outcome => new OutcomeJson(outcome.Id, outcome.Option?.Id ?? "none", outcome.Headline))] : null,
            step is Step.Ask { Question: var next } ? new(next.Id, next.Text, [.. next.Answers.Select(static answer => answer.Id)]) : null,
            permalink);
    }
}
