using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>The browser of the machine: nothing is downloaded. The headless shell draws alike in a third of the time.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find(),
        Timeout = Stage.Patience,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    });

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        return new[] { named }.Concat(Places).FirstOrDefault(static place => File.Exists(place))
            ?? throw new InvalidOperationException("No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.");
    }
}
