using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class SiteOptionsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("https://aideploy.example", true)]
    [InlineData("https://aideploy.example/", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("", false)]
    [InlineData("aideploy.example", false)]
    [InlineData("/", false)]
    [InlineData("ftp://aideploy.example", false)]
    [InlineData("https://aideploy.example/guide", false)]
    [InlineData("https://aideploy.example/?a=b", false)]
    [InlineData("https://aideploy.example/#top", false)]
    [InlineData("https://user@aideploy.example", false)]
    public void A_base_url_is_an_origin_and_nothing_more(string? address, bool usable) => Assert.Equal(usable, new SiteOptions { BaseUrl = address }.IsUsable);

    [Fact]
    [Trait("tier", "full")]
    public async Task A_base_url_with_a_path_does_not_start()
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("Site__BaseUrl", "https://aideploy.example/guide"));

        Assert.Equal(1, exitCode);
        Assert.Contains("Site:BaseUrl must be an origin such as https://aideploy.example", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("tier", "full")]
    [InlineData("*")]
    [InlineData("localhost;*")]
    [InlineData(";")]
    public async Task Any_host_at_all_needs_a_base_url(string hosts)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("AllowedHosts", hosts));

        Assert.Equal(1, exitCode);
        Assert.Contains("Set Site:BaseUrl, or list the site's hosts in AllowedHosts", errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("tier", "full")]
    public async Task Probes_are_answered_by_local_names_whatever_hosts_are_allowed()
    {
        await using var site = await SiteProcess.ListenAsync(("AllowedHosts", "www.guide.example"), ("Site__BaseUrl", "https://guide.example"));

        foreach (var (host, status) in new[] { ("localhost", 200), ("[::1]", 200), ("guide.example", 200), ("www.guide.example", 200), ("evil.example", 400) })
        {
            Assert.Equal(status, (await Server.SendAsync(site.Port, $"GET /healthz/ready HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).Status);
        }
    }

    [Theory]
    [InlineData("HTTP/1.1\r\nHost: evil.example")]
    [InlineData("HTTP/1.1\r\nHost: ")]
    [InlineData("HTTP/1.1\r\nHost: a(b")]
    [InlineData("HTTP/1.1\r\nHost: aideploy.example:99")]
    [InlineData("HTTP/1.0\r\nX-From: a probe")]
    public async Task Any_host_and_none_will_do_with_a_base_url(string version)
    {
        await using var server = new Server(("AllowedHosts", "*"), ("Site:BaseUrl", "https://aideploy.example"));
        var page = await Server.SendAsync(server.Port, $"GET /compare {version}\r\nConnection: close\r\n\r\n");

        Assert.Equal((200, "https://aideploy.example/compare"), (page.Status, page.Canonical));
    }

    /// <summary>The framework takes an empty list for every host there is, and each of their names would stand in links.</summary>
    [Theory]
    [InlineData("", "127.0.0.1", 200)]
    [InlineData("", "evil.example", 400)]
    [InlineData("  ", "evil.example", 400)]
    [InlineData(" a.example ; b.example\n", "b.example", 200)]
    [InlineData(" a.example ; b.example\n", "evil.example", 400)]
    public async Task Hosts_are_read_as_they_are_meant(string hosts, string host, int status)
    {
        await using var server = new Server(("AllowedHosts", hosts));

        Assert.Equal(status, (await Server.SendAsync(server.Port, $"GET /compare HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).Status);
    }

    /// <summary>Files of variables and YAML leave them behind; a result answered 500.</summary>
    [Theory]
    [InlineData("https://aideploy.example\n")]
    [InlineData(" https://aideploy.example ")]
    public async Task Blanks_around_a_setting_mean_nothing(string address)
    {
        await using var server = new Server(("Site:BaseUrl", address));
        var page = await server.GetAsync("/recommendation/quick/1/product-yes");

        Assert.Equal((200, "https://aideploy.example/recommendation/quick/1/product-yes"), (page.Status, page.Canonical));
    }

    [Theory]
    [InlineData("HTTP/1.1\r\nHost: www.guide.example", 200)]
    [InlineData("HTTP/1.1\r\nHost: ", 400)]
    [InlineData("HTTP/1.1\r\nHost: a(b.guide.example", 400)]
    [InlineData("HTTP/1.0\r\nX-From: a probe", 400)]
    public async Task Without_a_base_url_a_host_must_be_one_that_links_can_name(string version, int status)
    {
        await using var server = new Server(("AllowedHosts", "*.guide.example"));

        Assert.Equal(status, (await Server.SendAsync(server.Port, $"GET /compare {version}\r\nConnection: close\r\n\r\n")).Status);
    }
}
