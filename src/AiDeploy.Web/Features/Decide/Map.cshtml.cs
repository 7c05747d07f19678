using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Decide;

/// <summary>Shows the whole map, or the route that the answers under <c>route</c> take: <c>2/job-write/boundary-vendor-terms</c>.</summary>
[SecurityHeadersPolicy(Policies.Framed)]
internal sealed class MapModel(CurrentGuide guide) : ViewPage<MapView>
{
    public IActionResult OnGet([FromRoute] string decision, [FromQuery] string? route)
    {
        if (route is null)
        {
            return Show(MapView.Of(guide.Value, decision));
        }

        var parts = route.Split('/', 2);
        var link = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? AnswerLink.Read(guide.Value, decision, version, parts.ElementAtOrDefault(1))
            : null;
        return Show(link?.Reading is ParsedAnswers.Understood { Answers: var answers }
            ? new(guide.Value, link.Decision, answers) { Inputs = Links.InputsOf(Request.Query) }
            : null);
    }
}
