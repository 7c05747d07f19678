using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace AiDeploy.Web.Shared;

/// <summary>
/// A file made from the answers in its address, such as a picture or JSON. Its address is the page's address and a suffix. Any
/// other spelling is redirected there, and a bad address is refused before the file is made.
/// </summary>
internal sealed class AnswerFile
{
    private readonly HttpRequest request;
    private readonly string suffix;

    /// <summary>
    /// Reads the route values <c>decision</c>, <c>version</c> and <c>path</c>. A decision's first question has only the first.
    /// </summary>
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

    /// <summary>The decision and answers, if this is the address of their file; else what to reply.</summary>
    /// <param name="query">The query that belongs to the file.</param>
    public bool TryRead(
        string query, [NotNullWhen(true)] out Decision? decision, [NotNullWhen(true)] out Answers? answers,
        [NotNullWhen(false)] out IResult? refusal)
    {
        (decision, answers) = (Link?.Decision, (Link?.Reading as ParsedAnswers.Understood)?.Answers);
        refusal = Refusal(query);
        return refusal is null;
    }

    /// <summary>Says where the file is or why there is none; null where this is its address.</summary>
    /// <param name="query">The query that belongs to the file of these answers; most have none.</param>
    public IResult? Refusal(string query) => Link switch
    {
        null => NoDecision(),
        { Decision: var decision, Reading: ParsedAnswers.Unknown { Segment: var segment, Question: var question } } =>
            Refuse(
                StatusCodes.Status404NotFound,
                $"'{DisplayText.Short(segment)}' is not an answer of this decision. {Takes(decision, question)}."),
        { Reading: ParsedAnswers.Contradictory { Question: var question } } =>
            Refuse(StatusCodes.Status400BadRequest, $"'{question}' is answered twice, differently."),
        { Decision: var decision, Reading: ParsedAnswers.Understood { Answers: var answers } } when !IsAddress(decision, answers, query) =>
            Results.LocalRedirect(Links.After(decision, answers) + suffix + query, permanent: true, preserveMethod: true),
        _ => null,
    };

    /// <summary>
    /// Where the answers and the version lead that a program gives in the query, with the rest of it; null where it gives neither.
    /// </summary>
    public static string? Asked(HttpRequest request, Guide guide, string start, string suffix)
    {
        var (typed, given) = (request.Query["answers"].ToString(), request.Query["version"].ToString());
        if (request.RouteValues["decision"] is not string id || !guide.Decisions.ContainsKey(id)
            || (typed.Length == 0 && given.Length == 0))
        {
            return null;
        }

        // A permalink has the decision and the version before the answers, and may have an estimate and a name behind them.
        var link = WrappedAddress.Unwrapped(typed).Split('?', 2);
        var parts = link[0].Split(['/', ',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(one => one != suffix[1..]).ToList();
        if (parts.FindLastIndex(guide.Decisions.ContainsKey) is var place and >= 0)
        {
            id = parts[place];
            parts.RemoveRange(0, place + 1);
            given = parts is [var first, ..] && int.TryParse(first, CultureInfo.InvariantCulture, out _) ? first : given;
            parts.RemoveAll(one => one == given);
        }

        var rest = request.Query.Where(static pair => pair.Key is not ("answers" or "version"))
            .Concat(link.Length > 1 ? QueryHelpers.ParseQuery(link[1]) : []);
        var version = given.Length > 0 ? given : $"{guide.Decisions[id].Current.Version}";
        return $"{start}/{id}/{string.Join('/', parts.Prepend(version).Select(Uri.EscapeDataString))}{suffix}{QueryString.Create(rest)}";
    }

    /// <summary>A file of a version as a whole, without answers.</summary>
    public static IResult OfVersion(Guide guide, string decision, int version, Func<Decision, IResult> write) =>
        guide.Decisions.GetValueOrDefault(decision)?.Find(version) is { } found ? write(found) : NoDecision();

    public static IResult Refuse(int status, string detail) => new Refusal(status, detail);

    private static string Takes(Decision decision, Question? question)
    {
        var answers = question?.Answers.Append(question.Unsure).Select(one => $"{question.Id}-{one.Id}");
        return answers is null
            ? $"Each is written question-answer; the questions are {DisplayText.All([.. decision.Questions.Select(static one => one.Id)])}"
            : $"Give {DisplayText.Either([.. answers])}";
    }

    private static IResult NoDecision() => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version.");

    private bool IsAddress(Decision decision, Answers answers, string query)
    {
        var isFirst = request.Path == Links.Decide(decision) + suffix && answers.Given.IsEmpty;
        return (request.QueryString.Value ?? "") == query && (isFirst || request.Path == Links.After(decision, answers) + suffix);
    }
}
