namespace AiDeploy.Web.Shared;

/// <summary>Where to report a hole, as RFC 9116 has it. Without a contact there is no such file.</summary>
internal static class SecurityTxt
{
    /// <summary>Half a year: the RFC advises less than one.</summary>
    private const int Days = 182;

    public static IResult Get(HttpRequest request, IOptions<SiteOptions> site, PublicAddress address, TimeProvider clock) =>
        SiteOperator.Of(site.Value).ContactLink is { } contact
            ? Results.Text(
                $"Contact: {contact}\n"
                + $"Expires: {DisplayText.Iso(DisplayText.Today(clock).AddDays(Days))}T00:00:00Z\n"
                + "Preferred-Languages: en\n"
                + $"Canonical: {address.Of(request, Links.SecurityTxt)}\n")
            : Results.NotFound();
}
