using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A state of a decision as data, for programs. <c>wwwroot/schemas/decision.1.json</c> describes it.</summary>
internal sealed record DecisionJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string Decision,
    int Version,
    IReadOnlyDictionary<string, string> Answers,
    ImmutableArray<DecisionJson.OutcomeJson>? Outcomes,
    ImmutableArray<DecisionJson.OptionJson>? Options,
    ImmutableArray<string>? Reasons,
    string? InOneLine,
    string? Provisional,
    ImmutableArray<DecisionJson.NoteJson>? Notes,
    ImmutableArray<DecisionJson.ChangeJson>? Changes,
    ImmutableArray<DecisionJson.StartJson>? Starts,
    ImmutableArray<DecisionJson.AskJson>? Asks,
    DecisionJson.QuestionJson? Question,
    ImmutableArray<DecisionJson.QuestionJson>? Sharpen,
    DecisionJson.NowJson? Now,
    string Permalink,
    string? Case)
{
    internal sealed record OutcomeJson(
        string Id, string Option, string Headline, string Summary, ImmutableArray<string> Conditions, ImmutableArray<string> NextSteps);

    internal sealed record OptionJson(string Id, string Standing, string? By);

    internal sealed record NoteJson(string Kind, string Text, string? Read, ImmutableArray<SourceJson>? Sources);

    internal sealed record SourceJson(string Fact, string Title, string Url, string Read);

    internal sealed record ChangeJson(ImmutableArray<string> Answers, ImmutableArray<string> Outcomes, string Permalink);

    internal sealed record StartJson(
        string Id, string Group, string Item, string Vendor, string Text, string? Offers, string? Price, string Source);

    internal sealed record AskJson(string Who, string Text);

    internal sealed record NowJson(
        int Version,
        IReadOnlyDictionary<string, string> Answers,
        ImmutableArray<string> Lost,
        ImmutableArray<string>? Outcomes,
        string Permalink);

    internal sealed record QuestionJson(
        string Id, string Text, ImmutableArray<string> Answers, string Reason, ImmutableArray<ChoiceJson> Choices);

    internal sealed record ChoiceJson(string Given, string Text);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var name = CaseName.In(request.Query);
        if (name.Problem is { } problem)
        {
            return AnswerFile.Refuse(StatusCodes.Status400BadRequest, problem + ".");
        }

        if (AnswerFile.Asked(request, guide.Value, "/decide", Links.DataSuffix) is { } asked)
        {
            return Results.LocalRedirect(asked, preserveMethod: true);
        }

        var file = new AnswerFile(request, guide.Value, Links.DataSuffix);
        return file.TryRead(Links.Named("", name), out var decision, out var answers, out var refusal)
            ? Results.Json(Of(guide.Value, decision, answers, name, path => address.Of(request, path)), JsonFormats.Sparse)
            : refusal;
    }

    private static DecisionJson Of(Guide guide, Decision decision, Answers answers, CaseName name, Func<string, string> absolute)
    {
        var asked = new DecisionJson(
            absolute(Links.DecisionSchema),
            decision.Id,
            decision.Version,
            Of(answers),
            Outcomes: null,
            Options: null,
            Reasons: null,
            InOneLine: null,
            Provisional: null,
            Notes: null,
            Changes: null,
            Starts: null,
            Asks: null,
            (decision.Step(answers) as Step.Ask)?.Question is { } next ? Of(next) : null,
            Sharpen: null,
            guide.Decisions[decision.Id] is { } history && history.Current.Version > decision.Version
                ? Of(history.Carry(decision, answers), absolute)
                : null,
            absolute(Links.Named(Links.After(decision, answers), name)),
            name.Text.Length == 0 ? null : name.Text);
        return Recommendation.Explain(decision, answers) is not { } result ? asked : asked with
        {
            Outcomes = [.. result.Outcomes.Select(Of)],
            Options = [.. Option.All.Select(option => Stand(result, option))],
            Reasons = [.. result.Reasons.Select(static reason => reason.ToString())],
            InOneLine = RecommendationText.InOneLine(guide, result),
            Provisional = result.Outcomes.Length > 1 ? guide.FindingOut.Provisional(result).Id : null,
            Notes = [.. from note in result.Notes
                        where note.Kind != NoteKind.WayPoint
                        select Of(guide, note, absolute)],
            Changes = [.. from changes in result.Counterfactuals.Changes
                          from way in changes.Ways
                          select new ChangeJson(
                              [.. way.Given.Select(static given => given.ToString())],
                              [.. way.Outcomes.Select(static outcome => outcome.Id)],
                              absolute(Links.After(decision, way.Answers)))],
            Starts = [.. from section in RecommendationView.StartsOf(guide, result)
                         from example in section.Examples
                         select Of(section.Group, example, absolute)],
            Sharpen = [.. result.Sharpen.Select(Of)],
            Asks = [.. RecommendationView.AsksOf(guide, result).Select(static ask => new AskJson(ask.Who, ask.Says))],
        };
    }

    private static Dictionary<string, string> Of(Answers answers) =>
        answers.Given.ToDictionary(static given => given.Question.Id, static given => given.Answer.Id);

    private static NoteJson Of(Guide guide, Note note, Func<string, string> absolute) => new(
        JsonFormats.Name(note.Kind),
        note.Text,
        note.Read is { } read ? absolute(read) : null,
        note.Facts.IsEmpty ? null :
        [
            .. from fact in guide.FactsOf(note)
               from source in fact.Current.Origin.Sources
               select new SourceJson(absolute(Links.Source(fact)), source.Title, source.Url, DisplayText.Iso(source.Read)),
        ]);

    private static NowJson Of(MigratedAnswers now, Func<string, string> absolute) => new(
        now.Decision.Version,
        Of(now.Answers),
        [.. now.Lost.Select(static lost => lost.ToString())],
        now.Decision.Step(now.Answers) is Step.Conclude end ? [.. end.Outcomes.Select(static outcome => outcome.Id)] : null,
        absolute(Links.After(now.Decision, now.Answers)));

    private static StartJson Of(StartGroup group, StartExample example, Func<string, string> absolute) => new(
        example.Row.Id,
        group.Name,
        example.Row.Item,
        example.Start.Vendor,
        example.Start.Value,
        StartText.OfferedOrNot(example),
        StartText.Price(example),
        absolute(Links.Source(example.Row)));

    private static QuestionJson Of(Question question) =>
        new(
            question.Id,
            question.Text,
            [.. question.Answers.Select(static answer => answer.Id)],
            question.Reason,
            [.. question.Answers.Select(answer => new ChoiceJson($"{question.Id}-{answer.Id}", answer.Text))]);

    private static OutcomeJson Of(Outcome outcome) =>
        new(outcome.Id, outcome.Option?.Id ?? "none", outcome.Headline, outcome.Summary, outcome.Conditions, outcome.NextSteps);

    private static OptionJson Stand(Recommendation result, Option option) =>
        result.RuledOut.FirstOrDefault(closed => closed.Option == option) is { } closed
            ? new(option.Id, JsonFormats.Name(closed.Standing), closed.By.ToString())
            : new(option.Id, result.Outcomes.Length == 1 ? "recommended" : "possible", null);
}
