using AiDeploy.Web.Asking;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>What the site is made of, and the order in which a request meets it.</summary>
internal static class SiteHosting
{
    public static GuideReading ReadGuide(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Content").Get<ContentOptions>() ?? new();
        return Guide.Read(options.Folder(builder.Environment.ContentRootPath));
    }

    public static void AddSite(this WebApplicationBuilder builder, Guide guide)
    {
        var services = builder.Services;
        builder.AddSiteLogging();
        builder.AddAsking();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestGuard.MaxBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        services.AddOptions<ContentOptions>().BindConfiguration("Content");
        services.AddOptions<SiteOptions>().BindConfiguration("Site")
            .Validate(static site => site.IsUsable, "Site:BaseUrl must be an origin such as https://aideploy.example, without a path")
            .Validate<IConfiguration>(
                static (site, configuration) => site.BaseUrl is not null || !AllowsAnyHost(configuration),
                "Set Site:BaseUrl, or list the site's hosts in AllowedHosts: links must not repeat whatever host a request names")
            .ValidateOnStart();
        services.AddOptions<HostFilteringOptions>().PostConfigure<IOptions<SiteOptions>>(static (hosts, site) =>
        {
            if (Uri.TryCreate(site.Value.BaseUrl, UriKind.Absolute, out var origin))
            {
                hosts.AllowedHosts = [.. hosts.AllowedHosts, origin.Host];
            }
        });
        services.AddSecurityHeaderPolicies()
            .AddPolicy(SiteHeaders.MapPolicy, SiteHeaders.OfMaps)
            .AddPolicy(SiteHeaders.PicturePolicy, SiteHeaders.OfPictures)
            .AddPolicy(SiteHeaders.EmbedPolicy, SiteHeaders.OfEmbeds);
        services.AddSingleton(new CurrentGuide(guide));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddHostedService<ContentWatcher>();
        services.AddHealthChecks().AddCheck<ContentHealth>("content", tags: ["ready"]);
        // Razor Pages brings data protection along; nothing here uses it, and its keys must not be written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorPages().AddMvcOptions(static mvc =>
        {
            mvc.Filters.Add<CanonicalAddress>();
            // It fails on a field name with an unclosed bracket, and no form here has names for it.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseSiteLogging();
        app.UseSecurityHeaders(SiteHeaders.Policy);
        app.UseExceptionHandler("/status/500");
        app.UseMiddleware<EntityTags>();
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseMiddleware<RequestGuard>();
        app.UseMiddleware<PastedAddress>();
        app.UseMiddleware<AcceptedForm>();
        app.UseRouting();
        app.MapSite();
    }

    /// <summary>Runs until stopped; the exit code is 1 when the options don't allow a start.</summary>
    public static async Task<int> RunUntilStoppedAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException exception)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, exception.Failures));
            return 1;
        }
    }

    private static bool AllowsAnyHost(IConfiguration configuration) =>
        (configuration["AllowedHosts"] ?? "*").Split(';').Contains("*");
}
