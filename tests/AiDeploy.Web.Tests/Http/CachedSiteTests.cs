using System.IO.Compression;
using System.Security.Cryptography;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

[Trait("tier", "full")]
public sealed class CachedSiteTests(CachedSite site) : IClassFixture<CachedSite>
{
    private const string Permalink = "/recommendation/quick/1/product-yes";
    private const string Estimate = "/costs?as-of=2026-11-27&people=90&requests=40000&for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing";

    public static TheoryData<string> Pages => ["/", "/options/fine-tuning", "/decide/quick", "/decide/quick/1/product-no", Permalink, "/compare", "/decide/full/map", "/embed" + Permalink, Estimate];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_cached_page_is_the_page_as_it_is_rendered_anew_with_every_header(string address)
    {
        await site.GetAsync(address);
        var (cached, rendered) = (await site.GetAsync(address), await site.RenderAsync(address));

        Assert.Equal((200, rendered.Body), (cached.Status, cached.Body));
        Assert.Equal(Lasting(rendered), Lasting(cached));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_coding_is_the_same_page_with_the_digest_of_its_own_bytes(string address)
    {
        var (plain, gzip, brotli) = (await site.GetAsync(address), await site.GetAsync(address, "Accept-Encoding: gzip"), await site.GetAsync(address, "Accept-Encoding: gzip, deflate, br"));

        Assert.Equal((null, "gzip", "br"), (plain["Content-Encoding"], gzip["Content-Encoding"], brotli["Content-Encoding"]));
        Assert.Equal(plain.Bytes, await UnpackAsync(new GZipStream(new MemoryStream(gzip.Bytes), CompressionMode.Decompress)));
        Assert.Equal(plain.Bytes, await UnpackAsync(new BrotliStream(new MemoryStream(brotli.Bytes), CompressionMode.Decompress)));
        Assert.All([plain, gzip, brotli], static reply => Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Bytes))[..32]}\"", reply["ETag"]));
        Assert.True(brotli.Bytes.Length < gzip.Bytes.Length && gzip.Bytes.Length < plain.Bytes.Length);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_was_seen_before_costs_no_body(string coding)
    {
        var first = await site.GetAsync(Permalink, $"Accept-Encoding: {coding}");
        var again = await site.GetAsync(Permalink, $"Accept-Encoding: {coding}", $"If-None-Match: {first["ETag"]}");

        Assert.Equal((304, 0, first["ETag"], first["Vary"]), (again.Status, again.Bytes.Length, again["ETag"], again["Vary"]));
        Assert.Equal((null, null), (again["Content-Type"], again["Content-Encoding"]));
    }

    [Fact]
    public async Task The_tag_of_one_coding_does_not_vouch_for_another()
    {
        var brotli = await site.GetAsync(Permalink, "Accept-Encoding: br");

        Assert.Equal(200, (await site.GetAsync(Permalink, "Accept-Encoding: gzip", $"If-None-Match: {brotli["ETag"]}")).Status);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_answers_as_get_does_without_the_body(string address)
    {
        var (get, head) = (await site.GetAsync(address, "Accept-Encoding: br"), await site.SendAsync("HEAD", address, "guide.example", "Accept-Encoding: br"));

        Assert.Empty(head.Bytes);
        Assert.Equal(get["Content-Length"], head["Content-Length"]);
        Assert.Equal(Lasting(get), Lasting(head));
    }

    [Fact]
    public async Task What_a_visitor_sends_along_is_not_in_what_others_get()
    {
        var before = await site.GetAsync(Permalink);
        string[] spoofs = ["X-Forwarded-Host: evil.example", "X-Forwarded-Proto: ftp", "Forwarded: host=evil.example", "Cookie: a=b", "Accept-Language: de", "X-Original-URL: /evil", "User-Agent: phone"];
        Assert.All(await Task.WhenAll(spoofs.Select(spoof => site.GetAsync(Permalink, spoof))), reply => Assert.Equal(before.Body, reply.Body));
        foreach (var host in (string[])["evil.example", "guide.example.evil.example", "guide.example:81", "localhost"])
        {
            await site.SendAsync("GET", Permalink, host);
        }

        Assert.Equal(before.Body, (await site.GetAsync(Permalink)).Body);
        Assert.Equal("https://guide.example" + Permalink, before.Canonical);
    }

    [Theory]
    [InlineData("/guide/risks", "X-Forwarded-Host: evil.example")]
    [InlineData("/guide/data-boundaries", "Cookie: evil=evil")]
    [InlineData("/guide/start-simple", "User-Agent: evil")]
    [InlineData("/guide/glossary", "X-Original-URL: /evil")]
    [InlineData("/sources", "Accept-Language: evil")]
    [InlineData("/changes", "Referer: https://evil.example/")]
    public async Task Whoever_comes_first_leaves_nothing_of_his_in_what_others_get(string address, string spoof)
    {
        var first = await site.GetAsync(address, spoof, "Accept: text/html, */*;q=0.1");

        Assert.Equal((await site.RenderAsync(address)).Body, first.Body);
        Assert.Equal(first.Body, (await site.SendAsync("GET", address, "localhost")).Body);
        Assert.DoesNotContain("evil", first.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task What_a_page_varies_by_stands_in_one_line(string coding)
    {
        using var client = new HttpClient();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{site.Process.Port}{Permalink}");
            (request.Headers.Host, request.Version) = ("guide.example", new(1, 1));
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            using var reply = await client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(["Accept, Accept-Encoding"], reply.Headers.NonValidated["Vary"]);
        }
    }

    [Fact]
    public async Task A_foreign_host_gets_nothing_that_is_cached()
    {
        await site.GetAsync("/");

        Assert.Equal(400, (await site.SendAsync("GET", "/", "evil.example")).Status);
    }

    [Theory]
    [InlineData("/?x=1", 308)]
    [InlineData("/compare/", 308)]
    [InlineData("/recommendation/quick/1/integration-no/product-no", 308)]
    [InlineData("/decide/quick/1/product-maybe", 404)]
    [InlineData("/nothing", 404)]
    public async Task Other_spellings_and_errors_are_answered_as_ever_and_are_not_cached(string target, int status)
    {
        var (first, again, rendered) = (await site.GetAsync(target), await site.GetAsync(target), await site.RenderAsync(target));

        Assert.Equal((status, rendered.Location, rendered.Title, rendered["Cache-Control"]), (first.Status, first.Location, first.Title, first["Cache-Control"]));
        Assert.Equal((first.Status, first.Location, first.Title), (again.Status, again.Location, again.Title));
        Assert.Null(again["ETag"]);
    }

    [Fact]
    public async Task Each_form_that_is_accepted_is_answered_whatever_is_cached()
    {
        var page = await site.GetAsync(Permalink);

        Assert.StartsWith("application/json", (await site.GetAsync(Permalink, "Accept: application/json"))["Content-Type"], StringComparison.Ordinal);
        Assert.StartsWith("text/markdown", (await site.GetAsync(Permalink, "Accept: text/markdown, text/html;q=0.5"))["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(page.Body, (await site.GetAsync(Permalink, "Accept: text/html,application/xhtml+xml,*/*;q=0.8")).Body);
        Assert.Equal("Accept, Accept-Encoding", page["Vary"]);
    }

    [Theory]
    [InlineData("GET", "Range: bytes=0-9", 200)]
    [InlineData("PUT", "X-Any: thing", 405)]
    [InlineData("TRACE", "X-Any: thing", 405)]
    public async Task Anything_but_a_plain_reading_goes_to_the_site(string method, string header, int status)
    {
        await site.GetAsync("/");

        Assert.Equal(status, (await site.SendAsync(method, "/", "guide.example", header)).Status);
    }

    private static IEnumerable<(string, string)> Lasting(Reply reply) => reply.Headers
        .Where(static header => header.Key is not ("Date" or "Vary" or "Strict-Transport-Security" or "Content-Length"))
        .Select(static header => (header.Key, header.Value)).Order();

    private static async Task<byte[]> UnpackAsync(Stream packed)
    {
        await using (packed)
        {
            using var bytes = new MemoryStream();
            await packed.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            return bytes.ToArray();
        }
    }
}
