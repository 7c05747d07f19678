namespace AiDeploy.Web.Features.Ask;

/// <summary>
/// Tells a post from our own pages: there is no cookie to steal, but a foreign page must not spend the budget with its visitors'
/// browsers. A program that sends neither header is let through, within the limits.
/// </summary>
internal static class SameOrigin
{
    public static bool Allows(HttpRequest request, Uri ours)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site == "same-origin";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && from.GetLeftPart(UriPartial.Authority) == ours.GetLeftPart(UriPartial.Authority));
    }
}
