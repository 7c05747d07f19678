using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A recommendation as it reads.</summary>
public sealed record Result(string Heading, string Answers, string Reasons)
{
    public static async Task<Result> ReadAsync(IPage page) => new(
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(),
        await page.Region("Your answers").InnerTextAsync(),
        await page.Region("Why you are getting this result").InnerTextAsync());
}
