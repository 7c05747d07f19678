using System.IO.Compression;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>The style sheet, the icon and the script, as they are deployed.</summary>
[Trait("tier", "full")]
public sealed class StaticFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("link[rel=stylesheet]", "href", "text/css")]
    [InlineData("link[rel=icon]", "href", "image/svg+xml")]
    [InlineData("script[src]", "src", "text/javascript")]
    public async Task A_file_that_pages_use_has_a_name_of_its_content_and_is_kept_for_ever(string selector, string attribute, string type)
    {
        var page = await site.GetAsync("/recommendation/quick/1/product-yes");
        var address = page.All(selector).Single().GetAttribute(attribute)!;
        var file = await site.GetAsync(address);

        Assert.Matches(@"^/.+\.[a-z0-9]{10}\.(css|svg|js)$", address);
        Assert.Equal(200, file.Status);
        Assert.StartsWith(type, file["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("max-age=31536000, immutable", file["Cache-Control"]);
        Assert.Equal("nosniff", file["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/favicon.svg")]
    [InlineData("/js/sharing.js")]
    public async Task The_plain_name_is_never_kept_for_ever(string address)
    {
        var file = await site.GetAsync(address);

        Assert.Equal(200, file.Status);
        Assert.DoesNotContain("immutable", file["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal(304, (await site.GetAsync(address, $"If-None-Match: {file["ETag"]}")).Status);
    }

    [Fact]
    public async Task The_style_sheet_travels_compressed()
    {
        var plain = await site.GetAsync("/css/site.css");
        var packed = await site.GetAsync("/css/site.css", "Accept-Encoding: br");
        await using var unpacked = new BrotliStream(new MemoryStream(packed.Bytes), CompressionMode.Decompress);
        using var text = new MemoryStream();
        await unpacked.CopyToAsync(text, TestContext.Current.CancellationToken);

        var any = await site.GetAsync("/css/site.css", "Accept-Encoding: *");

        Assert.Equal("br", packed["Content-Encoding"]);
        Assert.Equal(plain["ETag"] == any["ETag"], plain.Bytes.AsSpan().SequenceEqual(any.Bytes));
        Assert.Equal(plain.Bytes, text.ToArray());
    }

    [Theory]
    [InlineData("/appsettings.json")]
    [InlineData("/AiDeploy.Web.dll")]
    [InlineData("/content/site.yaml")]
    [InlineData("/css/")]
    [InlineData("/web.config")]
    public async Task No_other_file_of_the_deployment_is_served(string address) => Assert.Equal(404, (await site.GetAsync(address)).Status);
}
