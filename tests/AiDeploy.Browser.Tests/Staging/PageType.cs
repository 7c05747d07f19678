using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A page as a reader meets it.</summary>
/// <param name="Name">What it is called in the name of a test.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Status">What it answers.</param>
/// <param name="IsPosted">Whether it shows only after a press of Continue.</param>
/// <param name="IsFramed">Whether it is made to stand in another page.</param>
public sealed record PageType(string Name, string Path, int Status = 200, bool IsPosted = false, bool IsFramed = false)
{
    /// <summary>Does what it takes to see the page, once its address is open.</summary>
    public async Task FinishAsync(IPage page)
    {
        if (IsPosted)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }
    }
}
