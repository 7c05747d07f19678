using System.Diagnostics.CodeAnalysis;

namespace AiDeploy.Web.Shared;

/// <summary>
/// A file made from the answers in its address, such as a picture or JSON. Its address is the page's address and a suffix. Any
/// other spelling is redirected there, and a bad address is refused before the file is made.
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

    /// <summary>The decision and answers, if this is the address of their file; else the reply that says where it is or why there is none.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="refusal">The reply where this is not the address.</param>
    /// <param name="query">The query that belongs to the file of these answers; most have none.</param>
    public bool TryRead(
        [NotNullWhen(true)] out Decision? decision, [NotNullWhen(true)] out Answers? answers, [NotNullWhen(false)] out IResult? refusal, string query = "")
    {
        (decision, answers) = (Link?.Decision, (Link?.Reading as ParsedAnswers.Understood)?.Answers);
        refusal = Link switch
        {
            null => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version."),
            { Reading: ParsedAnswers.Unknown unknown } => Refuse(StatusCodes.Status404NotFound, $"'{DisplayText.Short(unknown.Segment)}' is not an answer of this decision."),
            { Reading: ParsedAnswers.Contradictory both } => Refuse(StatusCodes.Status400BadRequest, $"'{both.Question}' is answered twice, differently."),
            _ when IsAddress(Link.Decision, answers!, query) => null,
            _ => Results.LocalRedirect(Links.After(Link.Decision, answers!) + suffix + query, permanent: true, preserveMethod: true),
        };
        return refusal is null;
    }

    /// <summary>A short reply that says what is wrong.</summary>
    public static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);

    private bool IsAddress(Decision decision, Answers answers, string query)
    {
        var isFirst = request.Path == Links.Decide(decision) + suffix && answers.Given.IsEmpty;
        return (request.QueryString.Value ?? "") == query && (isFirst || request.Path == Links.After(decision, answers) + suffix);
    }
}
