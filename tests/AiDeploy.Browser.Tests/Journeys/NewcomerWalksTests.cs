using System.Text.RegularExpressions;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>
/// Four people who are new here reach what they came for, from the home page on. The fifth, with a portfolio and a policy, has
/// <see cref="PortfolioTests"/>.
/// </summary>
public sealed class NewcomerWalksTests(Stage stage)
{
    private static readonly string[] OnBoardPage =
        ["Discharge letters", "Host an open model yourself", "about €", "What the law asks for", "GDPR", "What to do next", "Who decides", "Signature"];

    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_hospital_takes_one_page_in_euros_with_its_name_its_duties_and_lines_to_sign_to_the_board()
    {
        await using var visitor = await stage.VisitAsync("/", WithoutScript);
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Full check" }).ClickAsync();
        await AnswerAsync(page, "Write or summarize", "Only on our own hardware", "No");
        await AnswerAsync(page, "Our people, in working hours", "Nothing important");
        await Expect(visitor.Heading).ToHaveTextAsync("Host an open model yourself");
        await SharpenAsync(page, "Where are the people", "European Union");
        await SharpenAsync(page, "Does it touch data about people’s health", "Yes");

        await page.Link("Estimate it with your numbers").ClickAsync();
        await page.GetByLabel("People who use it").FillAsync("300");
        await page.GetByLabel("Currency").SelectOptionAsync("eur");
        await page.GetByLabel("Name of the case").FillAsync("Discharge letters");
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();
        await page.Link("Recommendation with this estimate").ClickAsync();
        await Expect(visitor.Page).ToHaveTitleAsync(new Regex("^“Discharge letters” – Host an open model yourself"));

        var sheets = await Sheet.PrintAsync(page);
        Assert.All(OnBoardPage, words => Assert.Contains(Sheet.Bare(words), sheets[0].Words, StringComparison.Ordinal));
        Assert.DoesNotContain("about$", sheets[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_help_center_compares_a_product_with_an_API_in_one_bill()
    {
        await using var visitor = await stage.VisitAsync("/", WithoutScript);
        var page = visitor.Page;
        await page.Region("Or which of these is closest?").GetByText("our customers’ questions").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Call a model and give it your facts (retrieval)");
        await Expect(page.Region("What to do next")).Not.ToContainTextAsync("tun");
        await page.Link("Estimate it with your numbers").ClickAsync();
        await page.GetByLabel("Requests a month").FillAsync("40,000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();

        await Expect(page.Region("API integration")).ToContainTextAsync("Retrieval");
        await Expect(page.Region("Off-the-shelf")).ToContainTextAsync("Intercom Fin");
        await Expect(page.Region("Off-the-shelf")).Not.ToContainTextAsync("Not possible here");

        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.Link("Change a ready-made product").ClickAsync();
        await page.AnswerByMouseAsync("Yes, unchanged");
        await Expect(visitor.Heading).ToHaveTextAsync("Use a ready-made product that is paid per use");
        await Expect(page.Region("Start with")).ToContainTextAsync("Intercom");
    }

    [Fact]
    public async Task A_developer_compares_like_with_like_and_sees_from_where_own_machines_win()
    {
        await using var visitor = await stage.VisitAsync("/", WithoutScript);
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Costs" }).ClickAsync();
        await page.GetByLabel("Requests a month").FillAsync("3,000,000");
        await page.GetByLabel("Model to host").SelectOptionAsync("gpt-oss-120b");
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();
        await page.Link("Compare the same model, at a host and on your own machines").ClickAsync();

        await Expect(page.GetByText("The API and your own machines run the same model, gpt-oss-120b")).ToBeVisibleAsync();
        var breakEvens = page.Region("What would change the order").Locator(".break-evens > div").Filter(new() { HasText = "Own machines against the same model: gpt-oss-120b at " });
        await Expect(breakEvens.First).ToContainTextAsync(new Regex("at no volume|from [0-9]+ million requests a month"));
        await Expect(breakEvens.Filter(new() { HasTextRegex = new Regex("from [0-9]+ million requests a month") })).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_knows_nothing_is_told_which_one_on_a_phone_and_has_a_PDF_for_the_file()
    {
        await using var visitor = await stage.VisitAsync(
            "/", new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true });
        var page = visitor.Page;
        await AnswerAsync(page, "I don’t know yet", "I don’t know yet", "I don’t know yet", "I don’t know yet");

        await Expect(page.GetByText("Until you know: use an off-the-shelf product.")).ToBeInViewportAsync();
        await Expect(page.Region("Answer this first")).ToContainTextAsync("Is there a product that does the job as it is?");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print or save as PDF" })).ToBeVisibleAsync();
        var sheets = await Sheet.PrintAsync(page);

        Assert.Contains(Sheet.Bare("Until you know: use an off-the-shelf product."), sheets[0].Words, StringComparison.Ordinal);
        Assert.Contains("Whodecides", sheets[0].Words, StringComparison.Ordinal);
        Assert.Matches("Printedon[A-Z][a-z]+[0-9]+,20[0-9]{2}", sheets[0].Words);
        Assert.InRange(sheets.Length, 1, 3);
    }

    private static async Task AnswerAsync(IPage page, params string[] choices)
    {
        foreach (var choice in choices)
        {
            await page.AnswerByMouseAsync(choice);
        }
    }

    private static async Task SharpenAsync(IPage page, string question, string choice)
    {
        await page.Region("Sharpen this result: place, law, budget, time").Locator("summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(question) }).ClickAsync();
        await page.AnswerByMouseAsync(choice);
    }
}
