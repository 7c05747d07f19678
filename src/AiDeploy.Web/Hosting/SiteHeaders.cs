using AiDeploy.Web.Features.Decide.Maps;
using NetEscapades.AspNetCore.SecurityHeaders.Headers.ContentSecurityPolicy;

namespace AiDeploy.Web.Hosting;

/// <summary>The security headers of every reply. Everything the site loads is its own, and nothing may frame it.</summary>
internal static class SiteHeaders
{
    /// <summary>
    /// What no page needs. Sharing is not named, though a page offers it: by default a page may, and some browsers warn of a name they
    /// don't know on every page.
    /// </summary>
    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), "
        + "sync-xhr=(), usb=(), xr-spatial-tracking=()";

    public static HeaderPolicyCollection Policy { get; } = Make(static style => style.Self());

    public static HeaderPolicyCollection OfMaps { get; } = Make(static style => style.WithHash256(MapStyle.Sha256), isShared: true);

    public static HeaderPolicyCollection OfPictures { get; } = Make(static style => style.None(), isShared: true);

    public static HeaderPolicyCollection OfEmbeds { get; } = Make(static style => style.Self(), isShared: true, isFramed: true);

    private static HeaderPolicyCollection Make(
        Action<StyleSourceDirectiveBuilder> style, bool isShared = false, bool isFramed = false) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(static policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy =>
        {
            if (isShared)
            {
                policy.CrossOrigin();
            }
            else
            {
                policy.SameOrigin();
            }
        })
        .AddCrossOriginEmbedderPolicy(static policy => policy.RequireCorp())
        .AddCustomHeader("Permissions-Policy", Permissions)
        .AddStrictTransportSecurityMaxAge()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            style(policy.AddStyleSrc());
            policy.AddScriptSrc().Self();
            policy.AddImgSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            if (isFramed)
            {
                policy.AddFrameAncestors().From("*");
            }
            else
            {
                policy.AddFrameAncestors().None();
            }
        });
}
