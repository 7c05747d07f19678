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
        AnswerLink.Read(guide.Value, decision, version, answers) switch
        {
            null => NotFound(),
            { Reading: AnswersReading.Understood { Answers: var given } } link => Ask(link, given, change, version),
            var link => Refuse(MessageView.OfLink(guide.Value, link)),
        };

    public IActionResult OnPost(
        [FromRoute] string decision, [FromRoute] int? version, [FromRoute] string? answers, [FromQuery] string? change,
        [FromForm] string[] question, [FromForm] string[] answer)
    {
        var asked = OnGet(decision, version, answers, change);
        return (asked, Question) switch
        {
            (LocalRedirectResult { Url: var url }, _) => SeeOther(url),
            (_, null) => asked,
            (_, { } view) when view.Accept(question, answer) is { } given => GoOn(view.Decision, given),
            (_, { } view) => AskAgain(view),
        };
    }

    private IActionResult Ask(AnswerLink link, Answers given, string? change, int? version) =>
        (Question = QuestionView.Of(guide.Value, link, given, change, version)) is null
            ? new LocalRedirectResult(Links.Recommendation(link.Decision, given), permanent: true, preserveMethod: true) : Page();

    private StatusCodeResult GoOn(Decision decision, Answers given)
    {
        meter.CountDecision(decision, given);
        return SeeOther(Links.After(decision, given));
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
