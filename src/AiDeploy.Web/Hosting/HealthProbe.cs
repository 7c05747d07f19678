using System.Net;

namespace AiDeploy.Web.Hosting;

/// <summary>Asks the site that runs beside it whether it is ready: a container without a shell has no other way.</summary>
internal static class HealthProbe
{
    /// <summary>The exit code is 0 when it is ready.</summary>
    public static async Task<int> AskAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] ?? "8080";
        var origin = Environment.GetEnvironmentVariable("Site__BaseUrl");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{IPAddress.Loopback}:{port}/healthz/ready");
        request.Headers.Host = Uri.TryCreate(origin, UriKind.Absolute, out var address) ? address.Host : "localhost";
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
}
