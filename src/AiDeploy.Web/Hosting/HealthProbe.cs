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
        handler.SslOptions.RemoteCertificateValidationCallback =
            static (_, _, _, errors) => errors != SslPolicyErrors.RemoteCertificateNotAvailable;
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        var address = $"{site.Scheme}://{(IsAddress(site.Host) ? site.Host : "localhost")}:{site.Port}/healthz/ready";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
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

    /// <summary>One address of this machine; names and "all addresses" are asked as localhost.</summary>
    private static bool IsAddress(string host) =>
        Uri.CheckHostName(host) is UriHostNameType.IPv4 or UriHostNameType.IPv6 && host is not ("0.0.0.0" or "[::]");

    /// <summary>Where the site listens, by the precedence of Kestrel: its own endpoints, then addresses, then ports.</summary>
    private static string[] Addresses(IConfiguration settings)
    {
        string[][] precedence =
        [
            [.. settings.GetSection("Kestrel:Endpoints").GetChildren().Select(static endpoint => endpoint["Url"]).OfType<string>()],
            Parts(settings["urls"]),
            [
                .. Parts(settings["http_ports"]).Select(static port => $"http://*:{port}"),
                .. Parts(settings["https_ports"]).Select(static port => $"https://*:{port}"),
            ],
        ];
        return precedence.FirstOrDefault(static addresses => addresses.Length > 0) ?? ["http://localhost:5000"];
    }

    private static string[] Parts(string? text) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
