using System.Net;
using AiDeploy.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>Each test has a site of its own: a limit counts all that a client does.</summary>
public sealed class RateLimitsTests
{
    private const string Card = "/recommendation/quick/1/product-yes/card.png";

    [Fact]
    public async Task Who_sends_too_much_is_told_to_wait_by_a_page_with_all_headers()
    {
        await using var site = new Site(("Limits:PostsPerMinute", "2"));
        Assert.Equal((303, 303, 429), (await PostAsync(site), await PostAsync(site), await PostAsync(site)));
        var refused = await site.PostAsync("/decide/quick", ("question", "product"), ("answer", "no"));

        Assert.Equal((429, "That was too fast", "no-store"), (refused.Status, refused.Heading, refused["Cache-Control"]));
        Assert.InRange(int.Parse(refused["Retry-After"]!, System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("default-src 'none'", refused["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(200, (await site.GetAsync("/decide/quick")).Status);
    }

    [Theory]
    [InlineData("/card.png")]
    [InlineData("/options/fine-tuning/card.png")]
    [InlineData(Card)]
    [InlineData("/recommendation/quick/1/product-yes/qr.svg")]
    [InlineData("/recommendation/quick/1/product-yes/map.svg")]
    [InlineData("/decide/full/map.svg")]
    public async Task Pictures_are_drawn_so_many_times_a_minute(string address)
    {
        await using var site = new Site(("Limits:DrawingsPerMinute", "1"));
        await site.GetAsync(address);
        var refused = await site.GetAsync(address, ("If-None-Match", "\"other\""));

        Assert.Equal(429, refused.Status);
        Assert.NotNull(refused["Retry-After"]);
        Assert.Equal(200, (await site.GetAsync("/recommendation/quick/1/product-yes")).Status);
    }

    [Fact]
    public async Task Who_claims_to_be_somebody_else_is_counted_all_the_same()
    {
        await using var server = new Server(("Limits:DrawingsPerMinute", "1"));

        Assert.Equal(200, (await server.GetAsync(Card, "X-Forwarded-For: 203.0.113.1")).Status);
        Assert.Equal(429, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.2")).Status);
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_client_has_a_limit_of_its_own()
    {
        await using var server = new Server(("Limits:DrawingsPerMinute", "1"), ("Site:TrustedProxies", "127.0.0.0/8;198.51.100.7"));

        Assert.Equal(200, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.1")).Status);
        Assert.Equal(200, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.2, 198.51.100.7")).Status);
        Assert.Equal(429, (await server.GetAsync(Card, "X-Forwarded-For: 192.0.2.9, 203.0.113.1")).Status);
    }

    /// <summary>Every processor is taken and the queue is full: nothing more is rendered, and all that needs no rendering is answered.</summary>
    [Fact]
    public async Task Where_the_queue_is_full_what_would_be_rendered_is_sent_away_and_the_rest_is_answered()
    {
        var gate = new Gate();
        await using var site = new Site(("Site:BaseUrl", "https://localhost")) { Arrange = services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(gate)) };
        Assert.Equal(200, (await site.GetAsync("/")).Status);
        gate.Close();
        // One more than can be rendered or wait: it is the only one that is answered.
        var waiting = Enumerable.Range(0, (129 * Environment.ProcessorCount) + 1).Select(number => site.GetAsync($"/search?q=cost{number}")).ToList();
        var refused = await Task.WhenAny(waiting);
        waiting.Remove(refused);
        var late = await refused;

        Assert.Equal((503, "1"), (late.Status, late["Retry-After"]));
        Assert.Equal(503, (await site.GetAsync("/guide/method")).Status);
        Assert.Equal(503, (await site.GetAsync("/card.png")).Status);
        Assert.Equal(200, (await site.GetAsync("/healthz/live")).Status);
        Assert.Equal(200, (await site.GetAsync("/healthz/ready")).Status);
        Assert.Equal(200, (await site.GetAsync("/css/site.css")).Status);
        Assert.Equal(200, (await site.GetAsync("/")).Status);
        Assert.Equal(Environment.ProcessorCount, gate.MostAtOnce);

        gate.Open();
        Assert.All(await Task.WhenAll(waiting), static reply => Assert.Equal(200, reply.Status));
        Assert.Equal(200, (await site.GetAsync("/guide/method")).Status);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:2::")]
    public void A_household_is_one_client(string address, string client) => Assert.Equal(client, ClientAddress.Of(IPAddress.Parse(address)));

    [Theory]
    [Trait("tier", "full")]
    [InlineData("Limits__PostsPerMinute", "0", "Limits:PostsPerMinute must be a whole number from 1")]
    [InlineData("Limits__DrawingsPerMinute", "many", "Limits:DrawingsPerMinute must be a whole number from 1 to 1000000, such as 120")]
    public async Task A_limit_that_makes_no_sense_does_not_start(string setting, string value, string message)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], (setting, value));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static async Task<int> PostAsync(Site site) => (await site.PostAsync("/decide/quick", ("question", "product"), ("answer", "no"))).Status;

    /// <summary>Holds up every page that is about to be made, until it is opened.</summary>
    private sealed class Gate : IAsyncResourceFilter
    {
        private readonly Lock gate = new();
        private TaskCompletionSource opened = new();
        private int inside;

        public int MostAtOnce { get; private set; }

        public Gate() => opened.SetResult();

        public void Close() => opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open() => opened.SetResult();

        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            lock (gate)
            {
                inside++;
                MostAtOnce = opened.Task.IsCompleted ? MostAtOnce : Math.Max(MostAtOnce, inside);
            }

            await opened.Task;
            await next();
            Interlocked.Decrement(ref inside);
        }
    }
}
