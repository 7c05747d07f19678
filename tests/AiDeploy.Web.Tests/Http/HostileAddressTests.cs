using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>Addresses that nobody types by mistake; sent byte by byte.</summary>
public sealed class HostileAddressTests(Server server)
{
    [Theory]
    [InlineData("/%")]
    [InlineData("/%zz")]
    [InlineData("/%00")]
    [InlineData("/decide/quick/1/product%00no")]
    [InlineData("/decide/quick/1/%")]
    [InlineData("/decide/quick/1/%C0%AF")]
    [InlineData("/decide/quick/1/%ED%A0%80")]
    [InlineData("/decide/quick/1/%FF%FE")]
    [InlineData("/decide/quick/1/product-n%D0%BE")]
    [InlineData("/decide/quick/1/product-no%0D%0ASet-Cookie:%20a=b")]
    [InlineData("/decide/quick%0D%0ASet-Cookie:%20a=b")]
    [InlineData("/options/..%2F..%2Fappsettings.json")]
    [InlineData("/options/../../appsettings.json")]
    [InlineData("/options/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/options/..%5c..%5cappsettings.json")]
    [InlineData("/guide/%252e%252e%252fmethod")]
    [InlineData("/guide/..%c0%af..%c0%afetc/passwd")]
    [InlineData("/css/../../appsettings.json")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/decide/quick/1/\u00ff\u00fe")]
    [InlineData("*")]
    [InlineData("decide/quick")]
    public async Task It_is_refused_without_harm(string target)
    {
        var reply = await server.GetAsync(target);

        Assert.InRange(reply.Status, 400, 499);
        Assert.Null(reply["Set-Cookie"]);
    }

    [Fact]
    public async Task An_address_of_nine_kilobytes_is_too_long() => Assert.Equal(414, (await server.GetAsync("/" + new string('x', 9 * 1024))).Status);

    [Fact]
    public async Task A_header_of_forty_kilobytes_is_too_long() => Assert.Equal(431, (await server.GetAsync("/", "X: " + new string('x', 40 * 1024))).Status);

    [Fact]
    public async Task A_long_but_harmless_query_is_dropped()
    {
        var reply = await server.GetAsync("/decide/quick?x=" + new string('x', 7 * 1024));

        Assert.Equal((308, "/decide/quick"), (reply.Status, reply.Location));
    }

    [Theory]
    [InlineData("/decide/quick?a[=b")]
    [InlineData("/decide/quick?a]=b")]
    [InlineData("/decide/quick?%00=%00")]
    [InlineData("/decide/quick?&&=&=%zz&%")]
    public async Task A_query_that_makes_no_sense_is_dropped(string target)
    {
        var reply = await server.GetAsync(target);

        Assert.Equal((308, "/decide/quick"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task More_answers_than_any_decision_asks_for_are_not_read() =>
        Assert.Equal(404, (await server.GetAsync("/decide/quick/1/" + string.Join('/', Enumerable.Repeat("product-no", 65)))).Status);

    [Theory]
    [InlineData("/decide/quick/1/")]
    [InlineData("/recommendation/quick/1/")]
    public async Task A_pair_of_code_units_cut_in_two_is_shown_without_harm(string start)
    {
        var typed = new string('x', 59) + "%F0%9F%98%80";

        Assert.Equal(404, (await server.GetAsync(start + typed)).Status);
        Assert.Equal(404, (await server.GetAsync(start + typed + "/decision.json")).Status);
    }

    [Fact]
    public async Task What_was_typed_is_quoted_in_a_direction_of_its_own()
    {
        var page = await server.GetAsync("/decide/quick/1/%D7%9C%D7%90");

        Assert.Equal("לא", page.All("bdi").Single().TextContent);
    }
}
