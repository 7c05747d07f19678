using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class CopyLinkTests(Stage stage)
{
    private const string Result = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";

    /// <summary>To grant some permissions is to deny all others.</summary>
    private static readonly string[] OtherPermissions = ["geolocation"];

    private string Permalink => new Uri(stage.Origin, Result).ToString();

    [Fact]
    public async Task The_button_puts_the_permalink_on_the_clipboard_and_says_so()
    {
        await using var visitor = await stage.VisitAsync(Result);
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        await CopyButton(page).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link copied");
        Assert.Equal(Permalink, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Where_the_clipboard_is_denied_the_link_is_selected_to_be_copied_by_hand()
    {
        await using var visitor = await stage.VisitAsync(Result);
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(OtherPermissions);
        await CopyButton(page).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Press Ctrl+C or ⌘C to copy the selected link");
        Assert.Equal(Permalink, await SelectionAsync(page));
    }

    [Fact]
    public async Task Without_script_there_is_the_link_but_no_button()
    {
        await using var visitor = await stage.VisitAsync(Result, new() { JavaScriptEnabled = false });
        await Expect(visitor.Page.GetByLabel("Link to this recommendation")).ToHaveValueAsync(Permalink);
        await Expect(CopyButton(visitor.Page)).ToHaveCountAsync(0);
    }

    private static ILocator CopyButton(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Copy link", Exact = true });

    private static Task<string> SelectionAsync(IPage page) => page.EvaluateAsync<string>(
        "() => { const field = document.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd); }");
}
