using AiDeploy.Web.Hosting;
using AiDeploy.Web.Replies;
using AiDeploy.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Tests.Replies;

public sealed class KeptRepliesTests : IDisposable
{
    private const int Bound = 1_000_000;

    private readonly CurrentGuide guide = new();
    private readonly Calendar calendar = new();
    private readonly KeptReplies kept;
    private int made;

    public KeptRepliesTests()
    {
        guide.Publish(Known.Guide);
        kept = new(guide, calendar, Options.Create(new SiteOptions { KeptBytes = Bound }));
    }

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task A_page_is_made_once()
    {
        Assert.Same(await kept.Find("/", MakeAsync)!, await kept.Find("/", MakeAsync)!);

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Many_who_want_the_same_page_wait_for_one_making()
    {
        var ready = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 64).Select(_ => kept.Find("/", async path =>
        {
            await ready.Task;
            return await MakeAsync(path);
        })!).ToList();
        ready.SetResult();

        Assert.Single((await Task.WhenAll(waiting)).Distinct());
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task While_a_page_is_made_no_other_is_begun()
    {
        var ready = new TaskCompletionSource();
        var first = kept.Find("/", async path =>
        {
            await ready.Task;
            return await MakeAsync(path);
        })!;
        Assert.Null(kept.Find("/other", MakeAsync));
        ready.SetResult();
        await first;

        Assert.NotNull(kept.Find("/other", MakeAsync));
    }

    [Fact]
    public async Task Another_guide_empties_everything()
    {
        await kept.Find("/", MakeAsync)!;
        guide.Publish(Guide.Read(Repository.Content).Guide!);

        Assert.Equal(0, kept.Bytes);
        await kept.Find("/", MakeAsync)!;
        Assert.Equal(2, made);
    }

    [Fact]
    public async Task What_was_begun_before_a_reload_is_not_found_after_it()
    {
        await kept.Find("/", path =>
        {
            guide.Publish(Guide.Read(Repository.Content).Guide!);
            return MakeAsync(path);
        })!;
        await kept.Find("/", MakeAsync)!;

        Assert.Equal(2, made);
    }

    [Fact]
    public async Task A_page_is_of_its_day()
    {
        await kept.Find("/", MakeAsync)!;
        calendar.Now = calendar.Now.AddDays(1);
        await kept.Find("/", MakeAsync)!;

        Assert.Equal(2, made);
    }

    [Theory]
    [InlineData(404, null)]
    [InlineData(308, null)]
    [InlineData(500, null)]
    [InlineData(200, "no-store, no-cache")]
    public async Task What_is_not_to_be_stored_is_made_each_time(int status, string? cacheControl)
    {
        Task<KeptReply> Make(string path)
        {
            made++;
            return Task.FromResult(KeptReply.Of(status, new HeaderDictionary { ["Cache-Control"] = cacheControl }, [1], null));
        }

        await kept.Find("/nothing", Make)!;
        await kept.Find("/nothing", Make)!;

        Assert.Equal((2, 0), (made, kept.Bytes));
    }

    [Fact]
    public async Task A_fault_is_told_to_those_who_wait_and_forgotten()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => kept.Find("/", static _ => throw new InvalidOperationException())!);
        await kept.Find("/", MakeAsync)!;

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task A_flood_of_pages_stays_within_the_bound()
    {
        for (var page = 0; page < 1_000; page++)
        {
            await kept.Find($"/{page}", MakeAsync)!;
            Assert.InRange(kept.Bytes, 0, Bound);
        }

        Assert.Equal(1_000, made);
    }

    private Task<KeptReply> MakeAsync(string path)
    {
        made++;
        return Task.FromResult(KeptReply.Of(200, new HeaderDictionary(), new byte[1_000], null));
    }

    private sealed class Calendar : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
