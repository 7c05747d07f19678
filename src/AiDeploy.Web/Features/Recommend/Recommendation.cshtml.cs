using AiDeploy.Web.Features.Costs;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Recommend;

[SecurityHeadersPolicy(Policies.Framed)]
internal sealed class RecommendationModel(CurrentGuide guide, PublicAddress address) : PageModel, IHasHead
{
    public RecommendationView? Result { get; private set; }

    public MessageView Message { get; private set; } = null!;

    public Head Head => Result?.Head ?? Message.Head;

    public IActionResult OnGet(
        [FromRoute] string decision, [FromRoute] int version, [FromRoute] string? answers, [FromQuery] string[] hide) =>
        AnswerLink.Read(guide.Value, decision, version, answers) switch
        {
            null => NotFound(),
            { Reading: ParsedAnswers.Understood { Answers: var given } } link => Recommend(link, given, hide),
            var link => Refuse(MessageView.OfLink(guide.Value, link)),
        };

    private IActionResult Recommend(AnswerLink link, Answers given, string[] hide)
    {
        if (Decisions.Recommendation.Explain(link.Decision, given) is not { } recommendation)
        {
            var next = Links.Carrying(Links.Next(link.Decision, given), Links.InputsOf(Request.Query));
            return LocalRedirectPermanentPreserveMethod(next);
        }

        if (given.Given.Any(answer => hide.Contains(answer.Question.Id)))
        {
            var less = Links.Recommendation(link.Decision, link.Decision.Hide(given, hide));
            return LocalRedirectPermanentPreserveMethod(Links.Carrying(less, Links.InputsOf(Request.Query)));
        }

        var costs = CostsView.At(Request, guide.Value, recommendation);
        if (costs is { Problems.IsEmpty: false })
        {
            // The form says what is wrong, and keeps what was typed and for what.
            return LocalRedirectPreserveMethod(Links.Carrying(Links.CostsFormOf(recommendation), Links.InputsOf(Request.Query)));
        }

        if (costs is { IsPinned: false, CountsAll: true })
        {
            return LocalRedirectPreserveMethod(Links.Named(Links.WithCosts(recommendation, costs.Workload), costs.Case));
        }

        var outcomes = recommendation.Outcomes.Select(static outcome => outcome.Id);
        HttpContext.Features.Set(new RecommendationFeature(string.Join('|', outcomes)));
        var permalink = address.Of(Request, Links.Recommendation(link.Decision, given));
        Result = RecommendationView.Of(guide.Value, link.History, recommendation, permalink) with
        {
            Costs = costs,
            Case = CaseName.In(Request.Query),
        };
        Response.StatusCode = Result.Case.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }

    private PageResult Refuse(MessageView message)
    {
        (Message, Response.StatusCode) = (message, message.Status);
        return Page();
    }
}
