using System.Diagnostics.CodeAnalysis;

namespace AiDeploy.Web.Shared;

/// <summary>
/// A file that tells of answers in another form. Its address is that of their page and a suffix; it answers at that one
/// address, as a page does, and refuses in few words, before anything is made.
/// </summary>
internal sealed class AnswerFile
{
    private readonly HttpRequest request;
    private readonly string suffix;

    /// <summary>Reads the route values <c>decision</c>, <c>version</c> and <c>path</c>; the last two are missing at a decision's first question.</summary>
    public AnswerFile(HttpRequest request, Guide guide, string suffix)
    {
        string? Value(string name) => request.RouteValues[name] as string;
        int? version = Value("version") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
        var path = $"/{Value("path")}";
        var answers = path.EndsWith(suffix, StringComparison.Ordinal) ? path[..^suffix.Length] : "";
        (this.request, this.suffix, Link) = (request, suffix, AnswerLink.Read(guide, Value("decision"), version, answers));
    }

    /// <summary>What the address names; null where there is no such decision or version.</summary>
    public AnswerLink? Link { get; }

    /// <summary>The query that belongs to the file of these answers; nothing for most.</summary>
    public Func<Decision, Answers, string> Query { get; init; } = static (_, _) => "";

    /// <summary>The decision and answers, if this is the address of their file; else the reply that says where it is or why there is none.</summary>
    public bool TryRead([NotNullWhen(true)] out Decision? decision, [NotNullWhen(true)] out Answers? answers, [NotNullWhen(false)] out IResult? refusal)
    {
        (decision, answers) = (Link?.Decision, (Link?.Reading as ParsedAnswers.Understood)?.Answers);
        refusal = Link switch
        {
            null => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version."),
            { Reading: ParsedAnswers.Unknown unknown } => Refuse(StatusCodes.Status404NotFound, $"'{DisplayText.Short(unknown.Segment)}' is not an answer of this decision."),
            { Reading: ParsedAnswers.Contradictory both } => Refuse(StatusCodes.Status400BadRequest, $"'{both.Question}' is answered twice, differently."),
            _ when IsAddress(Link.Decision, answers!) => null,
            _ => Results.LocalRedirect(Links.After(Link.Decision, answers!) + suffix + Query(Link.Decision, answers!), permanent: true, preserveMethod: true),
        };
        return refusal is null;
    }

    /// <summary>A short reply that says what is wrong.</summary>
    public static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);

    private bool IsAddress(Decision decision, Answers answers)
    {
        var isFirst = request.Path == Links.Decide(decision) + suffix && answers.Given.IsEmpty;
        return (request.QueryString.Value ?? "") == Query(decision, answers) && (isFirst || request.Path == Links.After(decision, answers) + suffix);
    }
}
