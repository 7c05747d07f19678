using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A recommendation as it reads.</summary>
public sealed record Result(string Heading, string Answers, string Reasons)
{
    private const string Why = "Why you are getting this result";

    /// <summary>Unfolds the reasons, as a reader who wants to know them does.</summary>
    public static async Task<Result> ReadAsync(IPage page)
    {
        await page.Region(Why).Locator("summary").ClickAsync();
        return new(
            await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(),
            await page.Region("Your answers").InnerTextAsync(),
            await page.Region(Why).InnerTextAsync());
    }
}
