using Microsoft.AspNetCore.RateLimiting;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Decide;

/// <summary>Asks a question. The post changes nothing but the address, so there is no antiforgery token and no cookie.</summary>
[IgnoreAntiforgeryToken, TakesForm, EnableRateLimiting(Policies.Posts), SecurityHeadersPolicy(Policies.Framed)]
internal sealed class DecideModel(CurrentGuide guide, PublicAddress address, SiteMeter meter) : PageModel, IHasHead
{
    public QuestionView? Question { get; private set; }

    public MessageView Message { get; private set; } = null!;

    private string Carried => Links.InputsOf(Request.Query);

    public Head Head => Question is not { } asked ? Message.Head : asked.Head with
    {
        Alternates = [Alternate.OEmbed(address.Of(Request, asked.Address))],
    };

    public IActionResult OnGet(
        [FromRoute] string decision, [FromRoute] int? version, [FromRoute] string? answers, [FromQuery] string? change) =>
        Locate(decision, version, answers, change, LocalRedirectPermanentPreserveMethod) ?? Page();

    public IActionResult OnPost(
        [FromRoute] string decision, [FromRoute] int? version, [FromRoute] string? answers, [FromQuery] string? change,
        [FromForm] string[] question, [FromForm] string[] answer)
    {
        if (Locate(decision, version, answers, change, SeeOther) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Question!.Accept(question, answer) is not { } at)
        {
            Question = Question with { HasError = true };
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        meter.CountDecision(Question.Decision, at.Next);
        return SeeOther(Links.Carrying(Links.After(Question.Decision, at.Answers, at.Next), Carried));
    }

    /// <summary>Finds the question of an address; null then, and the reply where there is none to ask.</summary>
    private IActionResult? Locate(string decision, int? version, string? answers, string? change, Func<string, IActionResult> goTo)
    {
        if (AnswerLink.Read(guide.Value, decision, version, answers) is not { } link)
        {
            return NotFound();
        }

        if (link.Reading is not ParsedAnswers.Understood { Position: var at })
        {
            Message = MessageView.OfLink(guide.Value, link);
            Response.StatusCode = Message.Status;
            return Page();
        }

        Question = QuestionView.Of(guide.Value, link.Decision, at, change, version, Carried);
        return Question is null ? goTo(Links.Carrying(Links.Recommendation(link.Decision, at.Answers), Carried)) : null;
    }

    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
