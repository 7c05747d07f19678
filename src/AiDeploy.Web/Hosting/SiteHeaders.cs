namespace AiDeploy.Web.Hosting;

/// <summary>The security headers of every reply. Everything the site loads is its own, and nothing may frame it.</summary>
internal static class SiteHeaders
{
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(static policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(static policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(static policy => policy.RequireCorp())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .AddStrictTransportSecurityMaxAge()
        .AddContentSecurityPolicy(static policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().Self();
            policy.AddScriptSrc().Self();
            policy.AddImgSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            policy.AddFrameAncestors().None();
        });
}
