using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class SiteHeadersTests(Site site, Server server)
{
    private static readonly (string Name, string? Value)[] Expected =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
    ];

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/decide/quick", 200)]
    [InlineData("GET", "/recommendation/quick/1/product-yes", 200)]
    [InlineData("GET", "/recommendation/quick/1/product-yes/decision.json", 200)]
    [InlineData("GET", "/recommendation/quick/1/product-maybe/decision.json", 404)]
    [InlineData("GET", "/recommendation/quick/1/product-no", 308)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("GET", "/decide/quick/1/product-no/product-yes", 400)]
    [InlineData("GET", "/sitemap.xml", 200)]
    [InlineData("GET", "/robots.txt", 200)]
    [InlineData("GET", "/healthz/live", 200)]
    [InlineData("GET", "/healthz/ready", 200)]
    [InlineData("DELETE", "/", 405)]
    [InlineData("BREW", "/", 501)]
    [InlineData("POST", "/decide/quick", 415)]
    public async Task Every_reply_carries_the_security_headers(string method, string address, int status) =>
        Check(status, await site.SendAsync(new(method), address));

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/favicon.svg")]
    [InlineData("/js/sharing.js")]
    public async Task A_file_carries_them_and_may_be_loaded_by_a_card_in_a_sandbox(string address) =>
        Check(200, await site.GetAsync(address), sharedWith: "cross-origin");

    [Fact]
    public async Task A_reply_without_a_body_carries_them_too() => Check(304, await site.GetAsync("/", ("If-None-Match", "*")));

    [Fact]
    public async Task An_accepted_choice_carries_them_too() => Check(303, await site.PostAsync("/decide/quick", ("question", "product"), ("answer", "no")));

    [Fact]
    public async Task A_refused_choice_carries_them_too() => Check(400, await site.PostAsync("/decide/quick", ("question", "product")));

    [Fact]
    public async Task Nothing_foreign_may_be_loaded_and_nothing_may_frame_a_page()
    {
        var policy = (await site.GetAsync("/"))["Content-Security-Policy"]!.Split(';', StringSplitOptions.TrimEntries);

        Assert.Equal(
            ["base-uri 'none'", "connect-src 'self'", "default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "img-src 'self'", "script-src 'self'", "style-src 'self'"],
            policy.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_public_host_is_reached_by_https_only_from_then_on()
    {
        await using var configured = new Site(("Site:BaseUrl", "https://guide.example"));
        var reply = await configured.GetAsync("https://guide.example/");

        Assert.Contains("max-age=31536000", reply["Strict-Transport-Security"] ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/css/site.css")]
    [InlineData("/%00")]
    public async Task The_server_does_not_name_itself(string address)
    {
        var reply = await server.GetAsync(address);

        Assert.Null(reply["Server"]);
        Assert.Null(reply["X-Powered-By"]);
    }

    [Theory]
    [InlineData("/prices.json")]
    [InlineData("/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("/recommendation/quick/1/product-yes/decision.md")]
    [InlineData("/recommendation/quick/1/product-yes.atom")]
    [InlineData("/recommendation/quick/1/product-yes/qr.svg")]
    [InlineData("/costs.csv?as-of=2026-11-26")]
    [InlineData("/schemas/decision.1.json")]
    [InlineData("/options/self-hosting.md")]
    [InlineData("/changes.atom")]
    [InlineData("/prices.atom")]
    public async Task A_page_of_another_site_may_read_data(string address) =>
        Assert.Equal((200, "*"), ((await server.GetAsync(address)).Status, (await server.GetAsync(address))["Access-Control-Allow-Origin"]));

    [Theory]
    [InlineData("/")]
    [InlineData("/costs?as-of=2026-11-26&people=70")]
    [InlineData("/nothing")]
    public async Task A_page_of_another_site_may_not_read_pages(string address) =>
        Assert.Null((await server.GetAsync(address))["Access-Control-Allow-Origin"]);

    /// <summary>Chromium on Linux knows no sharing, and warns of every name it doesn't know.</summary>
    [Fact]
    public async Task No_browser_is_told_of_a_permission_it_may_not_know() =>
        Assert.DoesNotContain("web-share", (await server.GetAsync("/"))["Permissions-Policy"], StringComparison.Ordinal);

    private static void Check(int status, Reply reply, string sharedWith = "same-origin")
    {
        Assert.Equal(status, reply.Status);
        Assert.Equal(Expected, Expected.Select(header => (header.Name, reply[header.Name])));
        Assert.Equal(sharedWith, reply["Cross-Origin-Resource-Policy"]);
        Assert.Contains("default-src 'none'", reply["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("camera=()", reply["Permissions-Policy"], StringComparison.Ordinal);
        Assert.Null(reply["Set-Cookie"]);
    }
}
