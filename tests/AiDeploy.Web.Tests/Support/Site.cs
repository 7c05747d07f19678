using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The whole site in memory, in the Production environment, with the repository's content.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] settings;
    private readonly Lazy<HttpClient> client;

    public Site()
        : this([])
    {
    }

    internal Site(params (string Key, string Value)[] settings)
    {
        this.settings = settings;
        client = new(() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new("https://localhost") }));
    }

    /// <summary>Where the site thinks it runs.</summary>
    internal string Environment { get; init; } = "Production";

    /// <summary>Changes the services of this one site.</summary>
    internal Action<IServiceCollection>? Arrange { get; init; }

    internal Task<Reply> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    /// <summary>Posts a form, as a browser does.</summary>
    internal async Task<Reply> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(HttpMethod.Post, address, form);
    }

    internal async Task<Reply> SendAsync(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.RelativeOrAbsolute)) { Content = content };
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var message = await client.Value.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(message);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseStaticWebAssets();
        builder.UseSetting("Content:Path", Repository.Content);
        // All tests are one client.
        builder.UseSetting("Limits:PostsPerMinute", "1000000");
        builder.UseSetting("Limits:DrawingsPerMinute", "1000000");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services =>
        {
            // Hundreds of sites would make maps that nobody looks at.
            services.Remove(services.Single(static service => service.ImplementationType == typeof(Preparation)));
            Arrange?.Invoke(services);
        });
    }
}
