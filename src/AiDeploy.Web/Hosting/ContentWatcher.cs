using AiDeploy.Yaml;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Serves edits of the content folder without a restart. It looks once a second, or oftener in Development, and waits until two looks
/// agree: file system events need handles that containers run out of, and arrive before a file is wholly written.
/// </summary>
internal sealed partial class ContentWatcher(
    CurrentGuide current, IOptions<ContentOptions> options, IHostEnvironment host, TimeProvider time, SiteMeter meter,
    ILogger<ContentWatcher> logger) : BackgroundService
{
    private readonly string folder = options.Value.Folder(host.ContentRootPath);

    /// <summary>Whoever writes waits for each save, and one machine that is not serving visitors can look more often.</summary>
    private readonly TimeSpan period = TimeSpan.FromSeconds(host.IsDevelopment() ? 0.25 : 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        using var timer = new PeriodicTimer(period, time);
        await using var stopped = stoppingToken.Register(timer.Dispose);
        var (served, before) = (current.Seen, Look(folder));
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            var now = Look(folder);
            if (now != served && now == before && Reload(now))
            {
                served = now;
            }

            before = now;
        }
    }

    /// <summary>False when the folder changed while it was read: half of an edit is not served.</summary>
    private bool Reload(string seen)
    {
        try
        {
            var reading = Guide.Read(folder, allowDrafts: host.IsDevelopment());
            if (Look(folder) != seen)
            {
                return false;
            }

            Take(reading, seen);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A folder that changes while it is read may fail anywhere.
            Keep([new(".", 1, $"the folder can't be read: {exception.Message}")]);
            meter.CountReload(isServed: false);
            LogFailed(logger, exception);
        }

        return true;
    }

    private void Take(LoadResult reading, string seen)
    {
        meter.CountReload(reading.Guide is not null);
        if (reading.Guide is { } guide)
        {
            current.Publish(guide, seen);
            LogReloaded(logger, guide.Articles.Length + guide.Options.Length);
            return;
        }

        Keep(reading.Problems);
        var told = reading.Problems.Select(problem => CheckCommand.Text(problem, folder));
        LogKept(logger, reading.Problems.Length, string.Join(Environment.NewLine, told));
    }

    /// <summary>Only whoever writes the content is shown what is wrong with it.</summary>
    private void Keep(ImmutableArray<Problem> problems) =>
        current.KeepServing(time.GetUtcNow(), host.IsDevelopment() ? problems : []);

    /// <summary>Names, sizes and times of all there is; empty while the folder can't be read.</summary>
    public static string Look(string folder)
    {
        try
        {
            return string.Join('\n', ContentFolder.Entries(folder).Select(Describe).Order(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Describe(FileSystemInfo entry) =>
        $"{entry.FullName} {(entry as FileInfo)?.Length} {entry.LastWriteTimeUtc.Ticks}";

    [LoggerMessage(LogLevel.Information, "Content reloaded: {Pages} pages")]
    private static partial void LogReloaded(ILogger logger, int pages);

    [LoggerMessage(LogLevel.Error, "Content can't be read, the last good content stays")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Error, "Content has {Count} problem(s), the last good content stays:\n{Problems}")]
    private static partial void LogKept(ILogger logger, int count, string problems);
}
