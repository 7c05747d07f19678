using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A recommendation as a small card that any page may frame.</summary>
[SecurityHeadersPolicy(Policies.Embed)]
internal sealed class EmbedModel(CurrentGuide guide, PublicAddress address) : ViewPage<RecommendationView>
{
    public override Head Head => View.Head with
    {
        Address = Links.Embed(View.Decision, View.Answers),
        Canonical = Links.Recommendation(View.Decision, View.Answers),
    };

    public IActionResult OnGet([FromRoute] string decision, [FromRoute] int version, [FromRoute] string? answers)
    {
        var link = AnswerLink.Read(guide.Value, decision, version, answers);
        if (link?.Reading is not ParsedAnswers.Understood { Answers: var given }
            || Decisions.Recommendation.Explain(link.Decision, given) is not { } recommendation)
        {
            return NotFound();
        }

        var permalink = address.Of(Request, Links.Recommendation(link.Decision, given));
        return Show(RecommendationView.Of(guide.Value, link.History, recommendation, permalink));
    }
}
