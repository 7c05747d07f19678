namespace AiDeploy.Web.Shared;

/// <summary>
/// Makes absolute addresses: from the configured origin, else from the request's host. Host filtering has checked the host's name
/// but not its port, which only counts where it is the one that was really asked, or on this machine.
/// </summary>
internal sealed class PublicAddress(IOptions<SiteOptions> options)
{
    private readonly string? origin = options.Value.BaseUrl?.TrimEnd('/');

    public string Of(HttpRequest request, string path) => (origin ?? $"{request.Scheme}://{Host(request)}") + path;

    private static string Host(HttpRequest request) =>
        request.Host is { Port: { } port } host
        && port != request.HttpContext.Connection.LocalPort
        && !SiteOptions.LocalHosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
            ? host.Host
            : request.Host.Value!;
}
