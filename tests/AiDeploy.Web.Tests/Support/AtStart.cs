using Microsoft.Extensions.Hosting;

namespace AiDeploy.Web.Tests.Support;

/// <summary>Does something while a site starts, before it listens.</summary>
internal sealed class AtStart(Action act) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        act();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
