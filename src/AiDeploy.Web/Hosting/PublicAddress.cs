using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>Makes absolute addresses: from the configured origin, else from the request's host, which host filtering has checked.</summary>
internal sealed class PublicAddress(IOptions<SiteOptions> options)
{
    private readonly string? origin = options.Value.BaseUrl?.TrimEnd('/');

    public string Of(HttpRequest request, string path) => (origin ?? $"{request.Scheme}://{request.Host}") + path;
}
