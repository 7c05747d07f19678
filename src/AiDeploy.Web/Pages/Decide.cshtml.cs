using AiDeploy.Decisions;
using AiDeploy.Web.Components;
using AiDeploy.Web.Hosting;
using AiDeploy.Web.Sharing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace AiDeploy.Web.Pages;

/// <summary>Asks a question. The post changes nothing but the address, so there is no antiforgery token and no cookie.</summary>
[IgnoreAntiforgeryToken, TakesForm, EnableRateLimiting(RateLimits.Posts)]
internal sealed class DecideModel(CurrentGuide guide, SiteMeter meter) : PageModel, IHasHead
{
    public QuestionView? Question { get; private set; }

    public MessageView Message { get; private set; } = null!;

    public Head Head => Question?.Head ?? Message.Head;

    public IActionResult OnGet([FromRoute] string decision, [FromRoute] int? version, [FromRoute] string? answers, [FromQuery] string? change) =>
        Locate(decision, version, answers, change, static address => new LocalRedirectResult(address, permanent: true, preserveMethod: true)) ?? Page();

    public IActionResult OnPost(
        [FromRoute] string decision, [FromRoute] int? version, [FromRoute] string? answers, [FromQuery] string? change,
        [FromForm] string[] question, [FromForm] string[] answer) =>
        Locate(decision, version, answers, change, SeeOther)
        ?? (Question!.Accept(question, answer) is { } at ? GoOn(Question.Decision, at) : AskAgain(Question));

    /// <summary>Finds the question of an address; null then, and the reply where there is none to ask.</summary>
    private IActionResult? Locate(string decision, int? version, string? answers, string? change, Func<string, IActionResult> goTo)
    {
        if (AnswerLink.Read(guide.Value, decision, version, answers) is not { } link)
        {
            return NotFound();
        }

        if (link.Reading is not AnswersReading.Understood { Position: var at })
        {
            return Refuse(MessageView.OfLink(guide.Value, link));
        }

        Question = QuestionView.Of(guide.Value, link.Decision, at, change, version);
        return Question is null ? goTo(Links.Recommendation(link.Decision, at.Answers)) : null;
    }

    private StatusCodeResult GoOn(Decision decision, Position at)
    {
        meter.CountDecision(decision, at.Next);
        return SeeOther(Links.After(decision, at.Answers, at.Next));
    }

    private PageResult AskAgain(QuestionView view)
    {
        (Question, Response.StatusCode) = (view with { HasError = true }, StatusCodes.Status400BadRequest);
        return Page();
    }

    private PageResult Refuse(MessageView message)
    {
        (Message, Response.StatusCode) = (message, message.Status);
        return Page();
    }

    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
