namespace AiDeploy.Web.Features.Ask;

/// <summary>
/// Tells a post from our own pages: there is no cookie to steal, but a foreign page must not spend the budget with its visitors'
/// browsers. A program that sends neither header is let through, within the limits.
/// </summary>
internal static class SameOrigin
{
    public static bool Allows(HttpRequest request, Uri ours) => (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString()) switch
    {
        ({ Length: > 0 } site, _) => site == "same-origin",
        (_, { Length: > 0 } origin) => Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.GetLeftPart(UriPartial.Authority) == ours.GetLeftPart(UriPartial.Authority),
        _ => true,
    };
}
