namespace AiDeploy.Web.Features.Ask;

internal sealed record AskJson(
    string Status, string Mode, string? Reason, string? Answer, ImmutableArray<AskJson.CitationJson> Citations,
    AskJson.PlaceJson? Nearest, string? Corrected)
{
    /// <summary>The reply is a passage, not written by a model.</summary>
    public const string Quoted = "extractive";

    internal sealed record CitationJson(string PassageId, string Url, string Heading, string Quote);

    internal sealed record PlaceJson(string? PassageId, string Url, string Heading);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var question = QuestionText.Clean(request.Query["q"]);
        return question.Length is 0 or > QuestionText.Longest
            ? Results.Json(
                Refused(question.Length == 0 ? "no-question" : "too-long"),
                JsonFormats.Whole,
                statusCode: StatusCodes.Status400BadRequest)
            : Results.Json(Of(guide.Value.Asker.Answer(question), path => address.Of(request, path)), JsonFormats.Whole);
    }

    internal static AskJson Of(AskResult reply, Func<string, string> absolute)
    {
        if (!reply.IsAnswered)
        {
            var reason = JsonFormats.Name(reply.Reason);
            return new("declined", Quoted, reason, null, [], Closest(reply, absolute), reply.Corrected);
        }

        return new("answered", Quoted, null, Answering(reply.Hits[0]), [.. reply.Hits.Select(Cite)], null, reply.Corrected);

        CitationJson Cite(Hit hit) => new(hit.Passage.Id, absolute(hit.Part.Address), hit.Passage.Heading, Quote(hit));
    }

    private static AskJson Refused(string reason) => new("declined", Quoted, reason, null, [], null, null);

    /// <summary>The paragraphs that hold what is marked, whole.</summary>
    private static string Answering(Hit hit)
    {
        var paragraphs = hit.Part.Paragraphs;
        var holding = paragraphs.Where(one => one.Sentences.Any(hit.Marked.Contains)).DefaultIfEmpty(paragraphs[0]);
        return string.Join(' ', holding.Select(static one => string.Join(one.Kind == ParagraphKind.Row ? " · " : " ", one.Sentences)));
    }

    private static string Quote(Hit hit) => hit.Quote ?? hit.Part.Paragraphs.SelectMany(static paragraph => paragraph.Sentences).First();

    private static PlaceJson? Closest(AskResult reply, Func<string, string> absolute) => reply switch
    {
        { Topic.Nearest: { } address } => new(null, absolute(address), reply.Topic.Name),
        { Topic: null, Hits: [var hit, ..] } => new(hit.Passage.Id, absolute(hit.Part.Address), hit.Passage.Heading),
        _ => null,
    };
}
