using AiDeploy.Web.Hosting;
using AiDeploy.Web.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class PreparationTests : IDisposable
{
    private readonly CurrentGuide current = new();
    private readonly FakeLifetime lifetime = new();
    private readonly Journal journal = new();
    private readonly RequestPipeline site = new();
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();

    public void Dispose()
    {
        services.Dispose();
        lifetime.Dispose();
    }

    [Fact]
    public async Task The_index_and_the_maps_are_made_after_the_start_and_again_after_an_edit()
    {
        var preparation = Make();
        current.Publish(Known.Guide, "");
        await preparation.StartAsync(TestContext.Current.CancellationToken);
        Assert.Empty(journal.Events);

        await lifetime.Started.CancelAsync();
        Assert.Equal(LogLevel.Information, await journal.NextAsync());

        current.Publish(Known.Guide, "");
        Assert.Equal(LogLevel.Information, await journal.NextAsync());
        await preparation.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_failure_is_logged()
    {
        await Make().StartAsync(TestContext.Current.CancellationToken);
        // Nothing can be made where there is no guide.
        await lifetime.Started.CancelAsync();

        Assert.Equal(LogLevel.Error, await journal.NextAsync());
    }

    [Fact]
    public async Task A_page_of_each_is_opened_so_that_no_visitor_waits_for_the_compiler()
    {
        var opened = new List<string>();
        site.Remember(context =>
        {
            opened.Add($"{context.Request.Path}{context.Request.QueryString}");
            return Task.CompletedTask;
        });
        current.Publish(Known.Guide, "");
        await Make().StartAsync(TestContext.Current.CancellationToken);
        await lifetime.Started.CancelAsync();

        Assert.Equal(LogLevel.Information, await journal.NextAsync());
        Assert.Equal([$"/search?q={Uri.EscapeDataString(Known.Guide.Options[0].Name)}", "/decide/quick/map"], opened);
    }

    [Fact]
    public async Task A_page_that_cannot_be_opened_is_logged()
    {
        site.Remember(static context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        current.Publish(Known.Guide, "");
        await Make().StartAsync(TestContext.Current.CancellationToken);
        await lifetime.Started.CancelAsync();

        Assert.Equal(LogLevel.Error, await journal.NextAsync());
    }

    private Preparation Make() => new(current, site, services, lifetime, journal);

    private sealed class FakeLifetime : IHostApplicationLifetime, IDisposable
    {
        public CancellationTokenSource Started { get; } = new();

        public CancellationToken ApplicationStarted => Started.Token;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }

        public void Dispose() => Started.Dispose();
    }

    private sealed class Journal : ILogger<Preparation>
    {
        private readonly System.Threading.Channels.Channel<LogLevel> events = System.Threading.Channels.Channel.CreateUnbounded<LogLevel>();

        public IEnumerable<LogLevel> Events => events.Reader.TryPeek(out var level) ? [level] : [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            events.Writer.TryWrite(logLevel);

        public Task<LogLevel> NextAsync() => events.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
    }
}
