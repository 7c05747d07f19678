using Microsoft.Extensions.Primitives;

namespace AiDeploy.Web.Features.Recommend;

internal sealed class TogetherModel(CurrentGuide guide, PublicAddress address) : ViewPage<TogetherView>
{
    public void OnGet()
    {
        var (links, names) = (Request.Query["r"], Request.Query["n"]);
        var typed = links
            .Select((link, place) => (Link: link ?? "", Name: place < names.Count ? names[place] ?? "" : ""))
            .Where(static pair => !string.IsNullOrWhiteSpace(pair.Link));
        View = TogetherView.Of(guide.Value, typed, new Uri(address.Of(Request, "/")).Authority, Request.Host.Value ?? "") with
        {
            Case = CaseName.In(Request.Query),
            LeftOut = [.. Request.Query.Where(IsLinkElsewhere).Select(static pair => $"{pair.Key}={pair.Value}")],
            Origin = address.Of(Request, ""),
        };
        Response.StatusCode = (View.Problem ?? View.Case.Problem) is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static bool IsLinkElsewhere(KeyValuePair<string, StringValues> pair) =>
        pair.Key is not ("r" or "n" or CaseName.Key)
        && pair.Value.Any(static value => value!.Contains("/recommendation/", StringComparison.OrdinalIgnoreCase));
}
