using CsCheck;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>Whatever stands in a header: an answer below 500, as if it were not there or refused, and nothing of it comes back.</summary>
public sealed class HostileHeadersTests(Server server)
{
    private const string Mark = "injected-4711";

    private static readonly Gen<string> Name = Gen.OneOf<string>(
        "Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Baggage", "Cache-Control", "Content-Type", "Cookie", "Forwarded", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since",
        "Origin", "Range", "Referer", "Sec-Fetch-Site", "TE", "Traceparent", "Upgrade", "User-Agent", "X-Content-Length", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-HTTP-Method-Override", "X-Original-URL", "X-Rewrite-URL");

    private static readonly Gen<string> Value = Gen.Select(
        Gen.OneOf(
            Gen.OneOf<string>("*", "*/*", "bytes=0-", "bytes=9-1,-5", "\"x\"", "W/\"x\"", "text/html;q=9", "br;q=x", "Thu, 99 Foo 9999 99:99:99 GMT", "https://evil.example", "a=b; c=d", "00-x-y-z", "\r\n folded", "\r\nX-Injected: yes", "%0d%0aX-Injected:%20yes"),
            Gen.String[Gen.Char['\u0001', '\u00ff'], 0, 40].Select(static text => text.Replace("\n", "", StringComparison.Ordinal)),
            Gen.Int[0, 300].Select(static length => new string(',', length))),
        Gen.Bool,
        static (value, isMarked) => isMarked ? $"{value}\"'><i>{Mark}" : value);

    [Fact]
    public Task No_header_breaks_the_site_or_comes_back() =>
        Gen.Select(
            Gen.OneOf<string>("/", "/decide/quick", "/recommendation/quick/1/product-yes", "/recommendation/quick/1/product-yes/decision.json", "/css/site.css", "/card.png", "/nothing", "/together?r=x"),
            Gen.Select(Name, Value, static (name, value) => $"{name}: {value}").Array[1, 4])
        .SampleAsync(
            async request =>
            {
                var reply = await server.GetAsync(request.Item1, request.Item2);
                Assert.InRange(reply.Status, 200, 499);
                Assert.DoesNotContain(Mark, reply.Body + string.Concat(reply.Headers.Values), StringComparison.Ordinal);
                Assert.Null(reply["X-Injected"]);
                Assert.Null(reply["Set-Cookie"]);
            },
            iter: 300,
            threads: 1);

    [Fact]
    public async Task No_host_breaks_the_site_or_comes_back()
    {
        await using var any = new Server(("AllowedHosts", "*"), ("Site:BaseUrl", "https://guide.example"));
        await Gen.Select(Gen.OneOf<string>("/", "/nothing", "/healthz/ready", "/sitemap.xml"), Value).SampleAsync(
            async request =>
            {
                var reply = await Server.SendAsync(any.Port, $"GET {request.Item1} HTTP/1.1\r\nHost: {request.Item2}\r\nConnection: close\r\n\r\n");
                Assert.InRange(reply.Status, 200, 499);
                Assert.DoesNotContain(Mark, reply.Body + string.Concat(reply.Headers.Values), StringComparison.Ordinal);
            },
            iter: 300,
            threads: 1);
    }

    [Theory]
    [InlineData("GET", "/decide/quick/1/{0}", "", "", 414)]
    [InlineData("GET", "/compare?x={0}", "", "", 414)]
    [InlineData("GET", "/", "X: {0}", "", 431)]
    [InlineData("GET", "/", "Cookie: {0}", "", 431)]
    [InlineData("POST", "/decide/quick", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 102400", "{0}", 413)]
    public async Task A_hundred_kilobytes_are_too_much_anywhere(string method, string address, string header, string body, int status)
    {
        var much = new string('x', 100 * 1024);
        var reply = await server.SendAsync(method, address.Replace("{0}", much, StringComparison.Ordinal), header.Length == 0 ? [] : [header.Replace("{0}", much, StringComparison.Ordinal)], body.Replace("{0}", much, StringComparison.Ordinal));

        Assert.Equal(status, reply.Status);
    }

    [Fact]
    public async Task A_thousand_headers_are_too_many() =>
        Assert.Equal(431, (await server.GetAsync("/", [.. Enumerable.Range(0, 1_000).Select(static number => $"X-{number}: y")])).Status);

    [Theory]
    [InlineData("bytes=0-9", 206, "bytes 0-9/")]
    [InlineData("bytes=10-19", 206, "bytes 10-19/")]
    [InlineData("bytes=99999999-", 416, "bytes */")]
    public async Task A_part_of_a_file_is_sent_where_there_is_one(string range, int status, string part)
    {
        var reply = await server.GetAsync("/css/site.css", "Range: " + range);

        Assert.Equal(status, reply.Status);
        Assert.StartsWith(part, reply["Content-Range"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_always_whole() =>
        Assert.Equal((await server.GetAsync("/compare")).Bytes, (await server.GetAsync("/compare", "Range: bytes=0-9")).Bytes);
}
