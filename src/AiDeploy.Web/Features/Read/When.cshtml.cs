using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Read;

[SecurityHeadersPolicy(Policies.Framed)]
internal sealed class WhenModel(CurrentGuide guide) : ViewPage<WhenView>
{
    public IActionResult OnGet([FromRoute] string decision, [FromRoute] string outcome) =>
        Show(WhenView.Of(guide.Value, decision, outcome));
}
