using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Serves edits of the content folder without a restart. It looks once a second and waits until two looks agree: file
/// system events need handles that containers run out of, and arrive before a file is wholly written.
/// </summary>
internal sealed partial class ContentWatcher(
    CurrentGuide current, IOptions<ContentOptions> options, IHostEnvironment host, TimeProvider time, ILogger<ContentWatcher> logger)
    : BackgroundService
{
    private readonly string folder = options.Value.Folder(host.ContentRootPath);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        var (served, before) = (Look(), Look());
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = Look();
            if (now != served && now == before)
            {
                served = now;
                Reload();
            }

            before = now;
        }
    }

    private void Reload()
    {
        try
        {
            var reading = Guide.Read(folder);
            if (reading.Guide is { } guide)
            {
                current.Publish(guide);
                LogReloaded(logger, guide.Articles.Length + guide.Options.Length);
                return;
            }

            current.KeepServing(time.GetUtcNow());
            LogKept(logger, reading.Problems.Length, string.Join(Environment.NewLine, reading.Problems));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A folder that changes while it is read may fail anywhere; the next look tries again.
            current.KeepServing(time.GetUtcNow());
            LogFailed(logger, exception);
        }
    }

    /// <summary>Names, sizes and times of all files; empty while the folder can't be read.</summary>
    private string Look()
    {
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories);
            return string.Join('\n', files.Select(static file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [LoggerMessage(LogLevel.Information, "Content reloaded: {Pages} pages")]
    private static partial void LogReloaded(ILogger logger, int pages);

    [LoggerMessage(LogLevel.Error, "Content can't be read, the last good content stays")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Error, "Content has {Count} problem(s), the last good content stays:\n{Problems}")]
    private static partial void LogKept(ILogger logger, int count, string problems);
}
