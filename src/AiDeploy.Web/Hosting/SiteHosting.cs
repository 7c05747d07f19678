using System.IO.Compression;
using AiDeploy.Web.Features.Ask;
using AiDeploy.Web.Features.Programs;
using AiDeploy.Web.Http;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;

namespace AiDeploy.Web.Hosting;

/// <summary>What the site is made of, and the order in which a request meets it.</summary>
internal static class SiteHosting
{
    /// <summary>Finds the published settings and style sheets beside the program, whatever folder it is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
        });
        Settings.Trim(builder.Configuration);
        Settings.CheckQuotes(builder.Configuration);
        return builder;
    }

    /// <summary>Reads the content while the site is put together, which takes about as long; says how the folder looked before.</summary>
    public static Task<(LoadResult Reading, string Seen)> ReadGuideAsync(this WebApplicationBuilder builder)
    {
        var watch = builder.ContentOptions().Watch;
        var folder = builder.ContentFolder();
        return Task.Run(() =>
        {
            var seen = watch ? ContentWatcher.Look(folder) : "";
            return (Guide.Read(folder, allowDrafts: builder.Environment.IsDevelopment()), seen);
        });
    }

    /// <summary>The folder the content is read from.</summary>
    public static string ContentFolder(this WebApplicationBuilder builder) =>
        builder.ContentOptions().Folder(builder.Environment.ContentRootPath);

    private static ContentOptions ContentOptions(this WebApplicationBuilder builder) =>
        builder.Configuration.GetSection("Content").Get<ContentOptions>() ?? new();

    public static void AddSite(this WebApplicationBuilder builder)
    {
        Settings.Check(builder.Configuration);
        var services = builder.Services;
        builder.AddSiteLogging();
        builder.AddAsking();
        builder.AddTelemetry();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = new TakesFormAttribute().MaxBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            // Longer than the minute for which proxies keep a connection, or they would send into one that is closing.
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(90);
        });
        builder.AddTrustedProxies();
        builder.AddRateLimits();
        services.AddOptions<ContentOptions>().BindConfiguration("Content");
        services.AddOptions<SiteOptions>().BindConfiguration("Site")
            .Validate(static site => site.IsUsable, "Site:BaseUrl must be an origin such as https://aideploy.example, without a path")
            .Validate<IConfiguration>(
                static (site, configuration) => site.BaseUrl is not null || !AllowedHosts.AreAny(configuration),
                "Set Site:BaseUrl, or list the site's hosts in AllowedHosts: links must not repeat whatever host a request names. Write an "
                    + "origin such as https://aideploy.example, or hosts such as aideploy.example;*.aideploy.example")
            .Validate<IConfiguration>(
                static (_, configuration) => AllowedHosts.Read(configuration).All(AllowedHosts.IsHost),
                "AllowedHosts must be host names such as aideploy.example;*.aideploy.example, separated by ;, without scheme, port or path")
            .Validate(
                static site => TrustedProxies.Parse(site.TrustedProxies) is not null,
                "Site:TrustedProxies must be addresses or networks, such as 10.0.0.0/8;::1")
            .Validate(
                static site => FrameAncestors.Parse(site.FrameAncestors) is not null,
                "Site:FrameAncestors must be origins, such as https://wiki.example;https://*.intranet.example")
            .Validate(
                static site => SiteOperator.Of(site).HasUsableWords,
                "Site:OperatorName and Site:OperatorAddress must be one line each, such as City of Springfield and "
                    + "1 Main Street; 12345 Springfield")
            .Validate(
                static site => SiteOperator.Of(site).HasUsableContact,
                "Site:Contact must be a mail address or an https address, such as help@aideploy.example or "
                    + "https://tracker.example/new?body={page}, where {page} stands for the page in question")
            .ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<SiteOptions>>(static (host, site) =>
            host.ShutdownTimeout += TimeSpan.FromSeconds(site.Value.DrainSeconds));
        services.AddOptions<HostFilteringOptions>().PostConfigure<IOptions<SiteOptions>, IConfiguration>(static (hosts, site, settings) =>
        {
            // A foreign host gets no words, so it needs no headers that guard them.
            hosts.IncludeFailureMessage = false;
            // Probes of the same machine ask for local names.
            hosts.AllowedHosts = [.. AllowedHosts.Read(settings), .. SiteOptions.LocalHosts];
            if (Uri.TryCreate(site.Value.BaseUrl, UriKind.Absolute, out var origin))
            {
                hosts.AllowedHosts = [.. hosts.AllowedHosts, origin.Host];
            }
        });
        services.AddSiteHeaders();
        // No reply holds a secret beside something a visitor chose, so compression gives nothing away (BREACH).
        services.AddResponseCompression(static compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add(
                new PageCompression("br", static (output, level) => new BrotliStream(output, level, leaveOpen: true)));
            compression.Providers.Add(
                new PageCompression("gzip", static (output, level) => new GZipStream(output, level, leaveOpen: true)));
            // Style sheets and scripts are published compressed, each form with a tag of its own.
            string[] published = ["text/css", "text/javascript", "application/javascript"];
            string[] own = ["image/svg+xml", "text/markdown", "text/calendar", "application/atom+xml", "application/problem+json"];
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes.Except(published), .. own];
        });
        services.AddToolServer().WithHttpTransport(static transport => transport.Stateless = true);
        services.AddSingleton<CurrentGuide>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddHostedService<ContentWatcher>();
        services.AddSingleton<RequestPipeline>().AddHostedService<Preparation>();
        services.AddSingleton<GracefulShutdown>().AddHostedService(static provider => provider.GetRequiredService<GracefulShutdown>());
        services.AddHealthChecks().AddCheck<ContentHealth>("content").AddCheck<GracefulShutdown>("draining");
        services.AddRazorPages(static pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.AddPageRoute("/Read/Article", EndpointPatterns.AtTheRoot);
        }).AddMvcOptions(static mvc =>
        {
            mvc.Filters.Add<CanonicalUrlFilter>();
            // It fails on a field name with an unclosed bracket, and no form here has names for it.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        // Razor Pages brings data protection along, which writes a key to disk at start; nothing here needs one.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(static service => service.ImplementationType?.Name == "DataProtectionHostedService"));
    }

    /// <summary>The way of a request. Host filtering stands ahead of it all: the framework puts it there.</summary>
    public static void UseSite(this WebApplication app)
    {
        // Reads the key of the model's provider now, while the file it stands in is surely there.
        app.UseAsking();
        // First, so that every reply of a site about to stop closes its connection.
        app.Use(app.Services.GetRequiredService<GracefulShutdown>().Invoke);
        // Before anything looks at the client's address or at the scheme.
        app.UseForwardedHeaders();
        // Around everything that answers: one line for each request, whoever answers it.
        app.UseSiteLogging();
        // Behind the log: what the site asks itself is no visit.
        ((IApplicationBuilder)app).Use(app.Services.GetRequiredService<RequestPipeline>().Remember);
        // Around everything that answers, so that errors and refusals have them too.
        app.UseSecurityHeaders(SiteHeaders.Policy);
        app.Use(OpenData.Allow);
        // Before anything makes an address from the request, or asks for its method.
        app.UseRequestNormalization();
        // Ahead of anything that can queue: a probe is answered during any flood.
        app.UseHealth();
        // Around all that can fail; outside of the cache, so that what fails is never kept.
        app.UseExceptionHandler("/status/500");
        // Ahead of the cache, which keeps each form and each coding by itself.
        app.UseMiddleware<ContentNegotiation>();
        // Ahead of all that costs: what is kept is sent from here.
        app.UseMiddleware<PageCache>();
        // Inside the cache, so that coded bytes are kept.
        app.UseResponseCompression();
        // Inside of compression, since error pages are pages; around routing, since they are found by it.
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        // Inside of the cache, which knows the address asked for; before routing, which finds what the mended one leads to.
        app.UseMiddleware<LenientUrls>();
        // Finds the endpoint, which says what the next three need to know of it.
        app.UseRouting();
        // Before a file is made that nobody will read.
        app.Use(LenientUrls.RedirectFile);
        // Before anything reads a body.
        app.UseMiddleware<RequestGuard>();
        // After all that refuses or redirects: only what is truly worked out waits or is counted.
        app.UseRateLimiter();
        // Nobody signs in here. Where these are not named, the framework puts them first, and every cached page pays for them.
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSite();
    }
}
