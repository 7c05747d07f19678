using AiDeploy.Web.Features.Decide.Maps;
using NetEscapades.AspNetCore.SecurityHeaders.Headers.ContentSecurityPolicy;

namespace AiDeploy.Web.Hosting;

/// <summary>The security headers of every reply. Everything the site loads is its own, and only who is named may frame it.</summary>
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

    /// <summary>The headers of the endpoints that name a policy.</summary>
    public static void AddSiteHeaders(this IServiceCollection services) =>
        services.AddSecurityHeaderPolicies(static (policies, provider) => policies
            .AddPolicy(Policies.Map, Make(static style => style.WithHash256(MapStyle.Sha256), isShared: true))
            .AddPolicy(Policies.Picture, Make(static style => style.None(), isShared: true))
            .AddPolicy(Policies.Embed, Make(static style => style.Self(), isShared: true, parents: "*"))
            .AddPolicy(Policies.Framed, OfFramed(provider.GetRequiredService<IOptions<SiteOptions>>().Value)));

    private static HeaderPolicyCollection OfFramed(SiteOptions site)
    {
        string[] parents = [.. FrameAncestors.Parse(site.FrameAncestors)!.Value];
        // A parent that is isolated itself takes only what says that it may be shared.
        return Make(static style => style.Self(), isShared: parents.Length > 0, parents);
    }

    private static HeaderPolicyCollection Make(
        Action<StyleSourceDirectiveBuilder> style, bool isShared = false, params string[] parents) => new HeaderPolicyCollection()
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
            var ancestors = policy.AddFrameAncestors();
            foreach (var parent in parents)
            {
                ancestors.From(parent);
            }

            if (parents.Length == 0)
            {
                ancestors.None();
            }
        });
}
