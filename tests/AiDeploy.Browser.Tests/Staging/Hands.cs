using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>What a person does to a question.</summary>
internal static class Hands
{
    /// <summary>A choice, by the words it begins with; its hint follows.</summary>
    public static ILocator Radio(this IPage page, string choice) =>
        page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{Regex.Escape(choice)}\\b") });

    public static ILocator Continue(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true });

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Region(this IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    /// <summary>Chooses and continues with the mouse.</summary>
    public static async Task AnswerByMouseAsync(this IPage page, string choice)
    {
        await page.Radio(choice).ClickAsync();
        await page.Continue().ClickAsync();
    }

    /// <summary>Chooses and continues with the Tab, arrow, Space and Enter keys, from the top of the page.</summary>
    public static async Task AnswerByKeyboardAsync(this IPage page, string choice)
    {
        var wanted = page.Radio(choice);
        var first = page.GetByRole(AriaRole.Radio).First;
        await page.TabToAsync(first);
        await page.Keyboard.PressAsync("Space");
        for (var presses = 0; presses < 5 && !await wanted.IsCheckedAsync(); presses++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.TabToAsync(page.Continue());
        var asked = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(asked);
    }

    /// <summary>Presses Tab until the element has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator element)
    {
        const int Limit = 100;
        var presses = 0;
        while (!await element.HasFocusAsync())
        {
            Assert.True(presses++ < Limit, $"Tab never reached {element}");
            await page.Keyboard.PressAsync("Tab");
        }
    }

    public static Task<bool> HasFocusAsync(this ILocator element) =>
        element.EvaluateAsync<bool>("element => element === document.activeElement");
}
