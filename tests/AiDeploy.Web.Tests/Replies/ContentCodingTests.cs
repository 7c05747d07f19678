using AiDeploy.Web.Replies;

namespace AiDeploy.Web.Tests.Replies;

public sealed class ContentCodingTests
{
    [Theory]
    [InlineData(null, "identity")]
    [InlineData("", "identity")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0.5, br; q=0.9", "br")]
    [InlineData("br;q=0, gzip;q=0.1", "gzip")]
    [InlineData("br;q=0.000", "identity")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", "identity")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity", "identity")]
    [InlineData("identity;q=1, br;q=0.5", "identity")]
    [InlineData("identity;q=0.5, br", "br")]
    [InlineData("brotli, x-gzip, zstd", "identity")]
    [InlineData("br;q=nonsense", "identity")]
    [InlineData(",,;=;,", "identity")]
    public void The_best_loved_coding_is_chosen(string? accepted, string coding) =>
        Assert.Equal(coding, ContentCoding.Choose(accepted));
}
