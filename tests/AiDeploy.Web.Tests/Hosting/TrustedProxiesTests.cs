using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class TrustedProxiesTests
{
    private static readonly string[] Forged = ["X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.1", "X-Forwarded-Prefix: /evil", "Forwarded: host=evil.example;proto=https"];

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("10.0.0.1", 1)]
    [InlineData("10.0.0.0/8; ::1 ;fd00::/8;", 3)]
    public void Proxies_are_addresses_and_networks(string? text, int count) => Assert.Equal(count, TrustedProxies.Parse(text)!.Value.Length);

    [Theory]
    [Trait("tier", "full")]
    [InlineData("proxy.internal")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/8,::1")]
    [InlineData("*")]
    [InlineData("10.0.0")]
    [InlineData("10")]
    [InlineData("10.0/8")]
    public async Task Anything_else_does_not_start(string text)
    {
        Assert.Null(TrustedProxies.Parse(text));
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("Site__TrustedProxies", text));

        Assert.Equal(1, exitCode);
        Assert.Contains("Site:TrustedProxies must be addresses or networks, such as 10.0.0.0/8;::1", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0/8")]
    public async Task Nobody_else_is_believed(string proxies)
    {
        await using var server = new Server(("Site:TrustedProxies", proxies));
        var page = await server.GetAsync("/compare", Forged);

        Assert.Equal("http://127.0.0.1/compare", page.Canonical);
        Assert.Null(page["Strict-Transport-Security"]);
    }

    [Fact]
    public async Task A_known_proxy_tells_the_scheme_and_never_the_host()
    {
        await using var server = new Server(("Site:TrustedProxies", "127.0.0.1"));

        Assert.Equal("https://127.0.0.1/compare", (await server.GetAsync("/compare", Forged)).Canonical);
    }

    [Fact]
    public async Task A_public_origin_in_https_is_kept_to_whatever_the_scheme_in_front_of_the_program()
    {
        await using var server = new Server(("Site:BaseUrl", "https://guide.example"));
        var reply = await Server.SendAsync(server.Port, "GET /nothing HTTP/1.1\r\nHost: guide.example\r\nConnection: close\r\n\r\n");

        Assert.Equal((404, "max-age=31536000"), (reply.Status, reply["Strict-Transport-Security"]));
    }

    [Fact]
    public async Task A_foreign_host_gets_nothing_but_a_status()
    {
        await using var server = new Server();
        var reply = await Server.SendAsync(server.Port, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        Assert.Equal((400, "", null), (reply.Status, reply.Body, reply["Set-Cookie"]));
    }
}
