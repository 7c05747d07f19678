namespace AiDeploy.Web.Shared;

/// <summary>
/// Lets a browser fetch the page behind a link as soon as the link is hovered over or pressed. A file of its own, since
/// no script stands in a page. Files are left out: drawing a picture is not to be guessed at.
/// </summary>
internal static class SpeculationRules
{
    private static readonly byte[] Rules = """
        {"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/*.*"}}]},"eagerness":"moderate"}]}
        """u8.ToArray();

    public static IResult Get(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.Bytes(Rules, "application/speculationrules+json");
    }
}
