using System.Diagnostics.CodeAnalysis;
using AiDeploy.Decisions;

namespace AiDeploy.Web.Sharing;

/// <summary>A file that tells of answers in another form: it answers at one address, as a page does, and refuses in few words.</summary>
internal static class AnswerFile
{
    /// <summary>The answers in a link, if this is the address of their file; else the reply that says where it is or why there is none.</summary>
    public static bool TryRead(
        HttpRequest request, [NotNullWhen(true)] AnswerLink? link, string name, [NotNullWhen(true)] out Answers? answers, [NotNullWhen(false)] out IResult? refusal)
    {
        answers = (link?.Reading as AnswersReading.Understood)?.Answers;
        refusal = link switch
        {
            null => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version."),
            { Reading: AnswersReading.Unknown unknown } => Refuse(StatusCodes.Status404NotFound, $"'{Shown.Short(unknown.Segment)}' is not an answer of this decision."),
            { Reading: AnswersReading.Contradictory both } => Refuse(StatusCodes.Status400BadRequest, $"'{both.Question}' is answered twice, differently."),
            _ when IsAddress(request, link.Decision, answers!, name) => null,
            _ => Results.LocalRedirect(Links.File(link.Decision, answers!, name), permanent: true, preserveMethod: true),
        };
        return refusal is null;
    }

    private static bool IsAddress(HttpRequest request, Decision decision, Answers answers, string name)
    {
        var isFirst = request.Path == $"{Links.Decide(decision)}/{name}" && answers == Answers.None;
        return !request.QueryString.HasValue && (isFirst || request.Path == Links.File(decision, answers, name));
    }

    private static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);
}
