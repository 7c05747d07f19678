using AiDeploy.Web.Maps;
using NetEscapades.AspNetCore.SecurityHeaders.Headers.ContentSecurityPolicy;

namespace AiDeploy.Web.Hosting;

/// <summary>The security headers of every reply. Everything the site loads is its own, and nothing may frame it.</summary>
internal static class SiteHeaders
{
    /// <summary>The name of the policy for maps that stand alone: they carry their own style, and no other is let in.</summary>
    public const string MapPolicy = "map";

    public static HeaderPolicyCollection Policy { get; } = Make(static style => style.Self());

    public static HeaderPolicyCollection OfMaps { get; } = Make(static style => style.WithHash256(MapStyle.Sha256));

    private static HeaderPolicyCollection Make(Action<StyleSourceDirectiveBuilder> style) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(static policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(static policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(static policy => policy.RequireCorp())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
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
            policy.AddFrameAncestors().None();
        });
}
