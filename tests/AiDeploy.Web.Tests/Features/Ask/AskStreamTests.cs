using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Ask;

public sealed class AskStreamTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "https://localhost", 200)]
    public async Task Only_our_own_pages_may_post(string header, string value, int status)
    {
        await using var site = new Site();
        using var page = AskSite.Form(AskSite.Question);
        using var stream = AskSite.Form(AskSite.Question);

        Assert.Equal(status, (await site.SendAsync(HttpMethod.Post, "/ask", page, (header, value))).Status);
        Assert.Equal(status, (await site.SendAsync(HttpMethod.Post, "/ask/stream", stream, (header, value))).Status);
    }

    [Fact]
    public async Task The_events_come_in_order_and_unbuffered()
    {
        await using var model = await FakeModel.WritingAsync("Rate limits bound your scale. [1]");
        await using var site = AskSite.Connect(model.Address);
        using var form = AskSite.Form(AskSite.Question);

        var reply = await site.SendAsync(HttpMethod.Post, "/ask/stream", form);

        Assert.Equal("text/event-stream", reply["Content-Type"]);
        Assert.Equal("no-store", reply["Cache-Control"]);
        Assert.Equal(["sources", "delta", "final"], reply.Body.Split('\n').Where(static line => line.StartsWith("event: ", StringComparison.Ordinal)).Select(static line => line[7..]));
    }

    [Theory]
    [InlineData("Which vector database should I pick?", "declined")]
    [InlineData(AskSite.Question, "fallback")]
    public async Task The_stream_says_how_it_ends(string question, string last)
    {
        await using var site = new Site();
        using var form = AskSite.Form(question);

        var reply = await site.SendAsync(HttpMethod.Post, "/ask/stream", form);

        Assert.Equal(last, reply.Body.Split('\n').Last(static line => line.StartsWith("event: ", StringComparison.Ordinal))[7..]);
    }

    [Fact]
    public async Task While_nothing_comes_a_sign_of_life_does()
    {
        await using var model = await FakeModel.StartAsync(ModelFailures.All["stall in the middle"]);
        await using var site = AskSite.Connect(model.Address);

        await ReadUntilAsync(site, ": still here");
    }

    [Fact]
    public async Task What_nobody_foresaw_ends_the_stream_as_an_error()
    {
        await using var site = new Site { Arrange = static services => services.AddSingleton<IMemoryCache>(new BrokenCache()) };

        await ReadUntilAsync(site, "event: error");
    }

    [Fact]
    public async Task Leaving_ends_the_call()
    {
        await using var model = await FakeModel.StartAsync(ModelFailures.All["stall in the middle"]);
        await using var site = AskSite.Connect(model.Address, ("Ask:FirstTokenSeconds", "120"), ("Ask:TotalSeconds", "120"));

        await ReadUntilAsync(site, "event: delta");

        await model.Left.Task.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
    }

    private static async Task ReadUntilAsync(Site site, string last)
    {
        using var client = site.CreateClient();
        using var form = AskSite.Form(AskSite.Question);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/ask/stream", UriKind.Relative)) { Content = form };
        using var reply = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var lines = new StreamReader(await reply.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        for (var line = ""; line != last; line = await lines.ReadLineAsync(TestContext.Current.CancellationToken))
        {
            Assert.NotNull(line);
        }
    }

    private sealed class BrokenCache : IMemoryCache
    {
        public ICacheEntry CreateEntry(object key) => throw new NotSupportedException();

        public void Remove(object key) => throw new NotSupportedException();

        public bool TryGetValue(object key, out object? value) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
