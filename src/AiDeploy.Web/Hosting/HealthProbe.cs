using System.Net.Security;

namespace AiDeploy.Web.Hosting;

/// <summary>Asks the site that runs beside it whether it is ready: a container without a shell has no other way.</summary>
internal static class HealthProbe
{
    /// <summary>The exit code is 0 when it is ready.</summary>
    public static async Task<int> AskAsync(IConfiguration settings)
    {
        var site = Addresses(settings).Select(BindingAddress.Parse).MinBy(static address => address.Scheme == Uri.UriSchemeHttps)!;
        using var handler = new SocketsHttpHandler();
        // The certificate is made out to the public name, not to this machine, which is asked here.
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, _, _, errors) => errors != SslPolicyErrors.RemoteCertificateNotAvailable;
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        var isAddress = Uri.CheckHostName(site.Host) is UriHostNameType.IPv4 or UriHostNameType.IPv6 && site.Host is not ("0.0.0.0" or "[::]");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{site.Scheme}://{(isAddress ? site.Host : "localhost")}:{site.Port}/healthz/ready");
        request.Headers.Host = "localhost";
        try
        {
            using var reply = await client.SendAsync(request);
            return reply.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Where the site listens, by the precedence of Kestrel: its own endpoints, then addresses, then ports.</summary>
    private static string[] Addresses(IConfiguration settings)
    {
        string[] endpoints = [.. settings.GetSection("Kestrel:Endpoints").GetChildren().Select(static endpoint => endpoint["Url"]).OfType<string>()];
        var addresses = endpoints.Length > 0 ? endpoints : Parts(settings["urls"]);
        string[] ports = [.. Parts(settings["http_ports"]).Select(static port => $"http://*:{port}"), .. Parts(settings["https_ports"]).Select(static port => $"https://*:{port}")];
        return addresses.Length > 0 ? addresses : ports.Length > 0 ? ports : ["http://localhost:5000"];
    }

    private static string[] Parts(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
