using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Features.Decide;

internal sealed class IndexModel(CurrentGuide guide) : ViewPage<HomeView>
{
    public void OnGet()
    {
        // A program that is given the site's name alone finds what it may ask, as RFC 8631 has it.
        Response.Headers.Append(HeaderNames.Link, $"<{Links.OpenApi}>; rel=\"service-desc\"; type=\"application/json\"");
        View = HomeView.Of(guide.Value);
    }
}
