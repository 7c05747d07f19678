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

        // A whole link has the decision before the version, and more before that.
        var whole = WrappedAddress.Unwrapped(route).Split("://")[^1];
        var parts = PastedAddress.Path("/" + whole).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var place = Array.FindIndex(parts, static part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (place < 0 || (place > 0 && parts[place - 1] != decision))
        {
            return NotFound();
        }

        var version = int.Parse(parts[place], CultureInfo.InvariantCulture);
        var link = AnswerLink.Read(guide.Value, decision, version, string.Join('/', parts[(place + 1)..]));
        return link switch
        {
            null => NotFound(),
            { Reading: ParsedAnswers.Understood { Answers: var given } } =>
                Show(new(guide.Value, link.Decision, given) { Inputs = Links.InputsOf(Request.Query) }),
            // The page of the result says which part it doesn't know.
            _ => LocalRedirectPreserveMethod(
                string.Join('/', parts[place..].Select(Uri.EscapeDataString).Prepend($"/recommendation/{decision}"))),
        };
    }
}
