using AiDeploy.Web.Http;
using AiDeploy.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

public sealed class PageCacheTests : IDisposable
{
    private const int PageBytes = 1_000;
    private const string Estimate = "/costs?as-of=2026-11-27";

    private readonly CurrentGuide guide = new();
    private readonly Calendar calendar = new();
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().AddLogging().AddResponseCompression().AddSingleton<SiteMeter>().BuildServiceProvider();
    private readonly PageCache cache;
    private Func<HttpContext, Task> render = static _ => Task.CompletedTask;
    private int rendered;

    public PageCacheTests()
    {
        guide.Publish(Known.Guide, "");
        cache = Make("https://guide.example", 1_000_000);
    }

    public void Dispose()
    {
        cache.Dispose();
        services.Dispose();
    }

    [Fact]
    public async Task A_page_is_rendered_once()
    {
        var (first, again) = (await AskAsync("/"), await AskAsync("/"));

        Assert.Equal((1, first.Body, first["ETag"]), (rendered, again.Body, again["ETag"]));
    }

    [Fact]
    public async Task Many_who_want_the_same_page_wait_for_one_rendering()
    {
        var ready = new TaskCompletionSource();
        render = _ => ready.Task;
        var waiting = Enumerable.Range(0, 64).Select(_ => AskAsync("/")).ToList();
        ready.SetResult();

        Assert.Single((await Task.WhenAll(waiting)).Select(static reply => reply["ETag"]).Distinct());
        Assert.Equal(1, rendered);
    }

    [Fact]
    public async Task Who_wants_another_page_does_not_wait()
    {
        var ready = new TaskCompletionSource();
        render = context => context.Request.Path == "/" ? ready.Task : Task.CompletedTask;
        var slow = AskAsync("/");
        await AskAsync("/other");
        ready.SetResult();

        Assert.Equal(200, (await slow).Status);
    }

    [Fact]
    public async Task Another_guide_empties_everything()
    {
        await AskAsync("/");
        guide.Publish(Known.Guide, "");
        await AskAsync("/");

        Assert.Equal(2, rendered);
    }

    [Fact]
    public async Task What_was_begun_before_a_reload_is_not_found_after_it()
    {
        render = _ =>
        {
            guide.Publish(Known.Guide, "");
            render = static _ => Task.CompletedTask;
            return Task.CompletedTask;
        };
        await AskAsync("/");
        await AskAsync("/");

        Assert.Equal(2, rendered);
    }

    /// <summary>A cached page carries the number of its guide; the guide itself may go.</summary>
    [Fact]
    public async Task An_old_guide_is_not_kept_alive()
    {
        var old = await ReadAsync();
        guide.Publish(Known.Guide, "");
        await AskAsync("/");
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(old.IsAlive);
    }

    [Fact]
    public async Task A_page_is_of_its_day()
    {
        await AskAsync("/");
        calendar.Now = calendar.Now.AddDays(1);
        await AskAsync("/");

        Assert.Equal(2, rendered);
    }

    [Theory]
    [InlineData(404, null)]
    [InlineData(308, null)]
    [InlineData(500, null)]
    [InlineData(503, null)]
    [InlineData(200, "no-store, no-cache")]
    [InlineData(200, "public, max-age=3600")]
    public async Task What_is_not_to_be_stored_is_rendered_each_time(int status, string? cacheControl)
    {
        render = context =>
        {
            (context.Response.StatusCode, context.Response.Headers.CacheControl) = (status, cacheControl);
            return Task.CompletedTask;
        };
        Assert.Equal(status, (await AskAsync("/nothing")).Status);
        Assert.Equal(status, (await AskAsync("/nothing")).Status);

        Assert.Equal(2, rendered);
    }

    [Theory]
    [InlineData("/page?x=1")]
    [InlineData("/page?as-of=2026-11-27")]
    [InlineData("/costs?people=60")]
    [InlineData("/costs?people=60&as-of=2026-11-27")]
    [InlineData("/costs.csv?as-of=2026-11-27")]
    [InlineData(Estimate + "&case=Letters")]
    [InlineData(Estimate + "&people=60&Case=Letters")]
    [InlineData("/file.json")]
    [InlineData("/Upper")]
    [InlineData("/p%C3%A4ge")]
    public async Task What_depends_on_more_than_a_plain_path_is_rendered_each_time(string address)
    {
        await AskAsync(address);
        await AskAsync(address);

        Assert.Equal(2, rendered);
    }

    [Fact]
    public async Task A_fault_is_told_to_who_met_it_and_the_others_render_for_themselves()
    {
        var ready = new TaskCompletionSource();
        render = async _ =>
        {
            await ready.Task;
            throw new InvalidOperationException();
        };
        var first = AskAsync("/");
        var waiting = AskAsync("/");
        render = static _ => Task.CompletedTask;
        ready.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.Equal(200, (await waiting).Status);
    }

    /// <summary>Where a client leaves the queue, the framework answers 200 and nothing else.</summary>
    [Fact]
    public async Task Who_leaves_before_his_page_is_made_leaves_no_empty_page_behind()
    {
        var writes = render;
        render = static context => context.RequestAborted.IsCancellationRequested ? throw new OperationCanceledException() : Task.CompletedTask;
        await AskAsync("/", hasLeft: true);
        render = writes;

        Assert.Equal((1, PageBytes), (rendered, (await AskAsync("/")).Bytes.Length));
    }

    [Fact]
    public async Task A_flood_of_pages_pushes_out_the_first()
    {
        using var small = Make("https://guide.example", 10 * (4096 + PageBytes));
        for (var page = 0; page < 100; page++)
        {
            await AskAsync($"/{page}", small);
        }

        rendered = 0;
        for (var page = 0; page < 100; page++)
        {
            await AskAsync($"/{page}", small);
        }

        Assert.InRange(rendered, 90, 100);
    }

    [Fact]
    public async Task An_estimate_that_names_its_prices_is_rendered_once_for_each_query()
    {
        var (first, other, again) = (await AskAsync(Estimate), await AskAsync(Estimate + "&people=60"), await AskAsync(Estimate));

        Assert.Equal((2, first.Body, 200), (rendered, again.Body, other.Status));
    }

    [Fact]
    public async Task A_flood_of_estimates_finds_room_and_pushes_out_no_page()
    {
        using var small = Make("https://guide.example", 10 * (4096 + PageBytes));
        await AskAsync("/page", small);
        for (var people = 1; people <= 50; people++)
        {
            // Room is made beside the requests.
            while (!await IsKeptAsync($"{Estimate}&people={people}", small))
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }

        Assert.True(await IsKeptAsync("/page", small));
        Assert.False(await IsKeptAsync($"{Estimate}&people=1", small, times: 1));
    }

    [Theory]
    [InlineData(null, 1_000_000)]
    [InlineData("https://guide.example", 0)]
    public async Task Without_an_origin_or_memory_nothing_is_kept(string? origin, long bytes)
    {
        using var none = Make(origin, bytes);
        await AskAsync("/", none);
        await AskAsync("/", none);

        Assert.Equal(2, rendered);
    }

    [Fact]
    public async Task A_page_that_others_see_is_rendered_without_a_word_of_the_visitor()
    {
        string[] seen = [];
        render = context =>
        {
            seen = [.. context.Request.Headers.Select(static header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal)];
            return Task.CompletedTask;
        };
        await AskAsync("/", headers: [("Host", "evil.example"), ("Cookie", "a=b"), ("User-Agent", "phone"), ("X-Any", "thing"), ("Accept-Encoding", "br")]);

        Assert.Equal(["Accept-Encoding: br", "Host: guide.example"], seen);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private async Task<WeakReference> ReadAsync()
    {
        var old = Guide.Read(Repository.Content).Guide!;
        guide.Publish(old, "");
        await AskAsync("/");
        return new(old);
    }

    /// <summary>Asks so many times: the last time, nothing is rendered where the page was kept.</summary>
    private async Task<bool> IsKeptAsync(string address, PageCache asked, int times = 2)
    {
        var before = 0;
        for (var time = 0; time < times; time++)
        {
            before = rendered;
            await AskAsync(address, asked);
        }

        return rendered == before;
    }

    private PageCache Make(string? origin, long bytes) => new(
        RenderAsync,
        guide,
        calendar,
        services.GetRequiredService<SiteMeter>(),
        services.GetRequiredService<IResponseCompressionProvider>(),
        Options.Create(new SiteOptions { BaseUrl = origin, KeptBytes = bytes }));

    private async Task RenderAsync(HttpContext context)
    {
        Interlocked.Increment(ref rendered);
        await render(context);
        await context.Response.Body.WriteAsync(new byte[PageBytes]);
    }

    private async Task<Reply> AskAsync(string address, PageCache? asked = null, bool hasLeft = false, params (string Name, string Value)[] headers)
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        var parts = address.Split('?');
        (context.Request.Method, context.Request.Path, context.Response.Body) = ("GET", new PathString(Uri.UnescapeDataString(parts[0])), body);
        context.Request.QueryString = parts.Length == 1 ? default : new("?" + parts[1]);
        context.RequestAborted = new(hasLeft);
        foreach (var (name, value) in headers)
        {
            context.Request.Headers[name] = value;
        }

        await (asked ?? cache).InvokeAsync(context);
        return new(context.Response.StatusCode, context.Response.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString()), body.ToArray());
    }

    private sealed class Calendar : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
