using AiDeploy.Web.Tests.Http;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.WholeSite;

/// <summary>What a first view of each kind of page costs on the wire, headers included.</summary>
[Trait("tier", "full")]
public sealed class WeightTests(CachedSite site) : IClassFixture<CachedSite>
{
    private const string Full = "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes";

    /// <summary>Pages known to be heavier, and the KB they may weigh.</summary>
    private static readonly Dictionary<string, int> Heavy = new()
    {
        ["/options/api-integration"] = 21, ["/options/fine-tuning"] = 21, ["/guide/data-boundaries"] = 23, ["/options/off-the-shelf"] = 22, ["/options/self-hosting"] = 23, ["/guide/method"] = 23, ["/sources"] = 25, ["/decide/full/map"] = 25, ["/guide/all"] = 150,
    };

    public static TheoryData<string> Pages =>
    [
        "/", "/options/off-the-shelf", "/options/api-integration", "/options/fine-tuning", "/options/self-hosting",
        .. Known.Guide.Articles.Select(static page => page.Path),
        "/guide/glossary", "/guide/all", "/guide/worked-examples", "/guide/readiness", "/guide/readiness/self-hosting", "/sources", "/changes", "/together",
        "/compare", "/compare/api-integration/fine-tuning", "/decide/quick", "/decide/quick/1/product-no", "/decide/full", "/decide/quick/map", "/decide/full/map",
        "/decide/full/when/host", "/recommendation/quick/1/product-yes", "/recommendation/quick/1/product-unsure/integration-unsure/ceiling-unsure/limits-unsure",
        Full, "/embed" + Full,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_first_view_is_at_most_20_KB_in_four_requests_but_for_those_known_to_be_heavier(string address)
    {
        // Beside the tests, the program has no files to serve and answers with nothing.
        Assert.NotEmpty(Published.Folder);
        var page = await FetchAsync(address);
        var files = page.Files.Distinct().ToList();
        var bytes = page.Bytes;
        foreach (var file in files)
        {
            bytes += (await FetchAsync(file)).Bytes;
        }

        Assert.InRange(1 + files.Count, 2, 4);
        Assert.InRange(bytes, 1, Heavy.GetValueOrDefault(address, 20) * 1024);
    }

    private async Task<(int Bytes, IEnumerable<string> Files)> FetchAsync(string address)
    {
        var plain = await site.GetAsync(address);
        var packed = await site.GetAsync(address, "Accept-Encoding: gzip, br");
        Assert.NotEmpty(packed.Bytes);
        var head = packed.Headers.Sum(static header => header.Key.Length + header.Value.Length + 4) + "HTTP/1.1 200 OK\r\n\r\n".Length;
        var files = plain["Content-Type"]?.StartsWith("text/html", StringComparison.Ordinal) is true
            ? plain.All("link[rel=stylesheet], link[rel=icon], script[src]").Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .Concat(plain["Speculation-Rules"] is { } rules ? [rules.Trim('"')] : [])
            : [];
        return (head + packed.Bytes.Length, files);
    }
}
