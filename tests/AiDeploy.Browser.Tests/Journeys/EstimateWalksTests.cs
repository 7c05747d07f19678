using System.Text.RegularExpressions;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>Five people who are new here, each with a case of their own, get to the figure they came for.</summary>
public sealed class EstimateWalksTests(Stage stage)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_hospital_prices_bought_machines_and_a_partner_without_opening_the_assumptions()
    {
        const string Answers = "full/1/need-generative/boundary-own-hardware/serving-no";
        await using var visitor = await AnsweredAsync(
            "No, it takes language or judgment", "Only onto our own hardware", "No");
        await Expect(visitor.Heading).ToHaveTextAsync("Host an open model with a partner");
        var page = visitor.Page;
        await page.Link("Estimate it with your numbers").ClickAsync();
        await page.GetByLabel("People who use it").FillAsync("300");
        await page.GetByLabel("Requests a month").FillAsync("60000");
        await page.GetByLabel("Model to host").SelectOptionAsync("70b");
        foreach (var (field, value) in new[] { ("Machines you buy", "80,000"), ("They are used", "60"), ("Power dollars", "0.30"), ("Looking after a hosted model", "0.3"), ("A partner who runs it", "4,000"), ("One engineer", "9,500") })
        {
            await page.GetByRole(AriaRole.Group, new() { Name = "From your answers" }).GetByLabel(field).FillAsync(value);
        }

        await Expect(page.Locator("details.assumptions")).Not.ToHaveAttributeAsync("open", new Regex(""));
        await EstimateAsync(page);

        await Expect(visitor.Heading).ToHaveTextAsync("Self-hosting costs about $190,000 over 12 months");
        var bill = page.Region("Self-hosting");
        await Expect(bill).ToContainTextAsync(new Regex(@"GPUs\s+\$80,000\.00\s+\$797\.16"));
        await Expect(bill).ToContainTextAsync(new Regex(@"Together\s+\$99,000\.00\s+\$7,747\.16"));
        Assert.Contains($"for={Answers}", visitor.Path, StringComparison.Ordinal);

        await page.Link("Recommendation with this estimate").ClickAsync();
        await Expect(page.Region("What it would cost")).ToContainTextAsync("Self-hosting costs about $190,000 over 12 months");
        Assert.Equal($"/recommendation/{Answers}", new Uri(page.Url).AbsolutePath);
        var record = await page.APIRequest.GetAsync(await AddressOfAsync(page, "Decision record"));
        Assert.Contains("power-price=0.3", await record.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_help_center_sees_products_by_the_solved_case_beside_an_API_that_searches_its_documents()
    {
        await using var visitor = await AnsweredAsync(
            "No, it takes language or judgment", "To a vendor on its business terms", "Our customers or the public", "Yes, easily", "It lacks our facts");
        await Expect(visitor.Heading).ToHaveTextAsync("Call a model and give it your facts");
        var page = visitor.Page;
        await page.Link("Estimate it with your numbers").ClickAsync();
        await Expect(page.GetByLabel("Passages added to a request")).ToHaveValueAsync("2000");
        await page.GetByLabel("Requests a month").FillAsync("40,000");
        await EstimateAsync(page);

        await Expect(visitor.Heading).ToContainTextAsync("API integration is cheapest: about $");
        await Expect(page.Region("API integration")).ToContainTextAsync("Retrieval");
        await Expect(page.Region("Off-the-shelf")).ToContainTextAsync(new Regex(@"Intercom Fin\s+\$23,760"));
        await Expect(page.Link("Intercom Fin")).ToHaveAttributeAsync("href", "/sources/use#intercom-fin");
    }

    [Fact]
    public async Task A_bank_puts_two_estimates_side_by_side_and_takes_them_to_a_spreadsheet()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-27&people=200", WithoutScript);
        var page = visitor.Page;
        await page.Link("Compare it with a changed copy").ClickAsync();
        await page.GetByLabel("People who use it").FillAsync("400");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the copy" }).ClickAsync();

        await Expect(page.Region("What differs in the numbers")).ToContainTextAsync(new Regex(@"People who use it\s+200 people\s*400 people"));
        await Expect(page.Region("What follows in the bill")).ToContainTextAsync("$96,000.00");
        var file = await page.APIRequest.GetAsync(await AddressOfAsync(page, "The same for Excel in Europe (CSV with semicolons)"));
        Assert.Contains("2;off-the-shelf;0,00;8000,00;96000,00;48000,00;", await file.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_developer_finds_where_own_machines_beat_the_same_model_at_a_host()
    {
        await using var visitor = await stage.VisitAsync("/costs");
        var page = visitor.Page;
        await page.Link("Millions of documents by morning").ClickAsync();
        await Expect(visitor.Heading).ToContainTextAsync("API integration is cheapest: about $");
        await Expect(page.GetByText("The API and your own machines run the same model")).ToBeVisibleAsync();
        await Expect(BreakEven(page)).ToContainTextAsync("from 26 million requests a month");
        await Expect(page.Region("What you would host")).ToContainTextAsync(new Regex(@"GPUs together\s*1\s"));

        // The prices and the work this developer knows: one H100 in a community cloud, and a day a week.
        await page.GetByText("Assumptions: every other number").ClickAsync();
        await page.GetByLabel("One GPU dollars an hour").FillAsync("2.69");
        await page.GetByLabel("Looking after a hosted model").FillAsync("0.2");
        await Expect(BreakEven(page)).ToContainTextAsync("from 3.5 million requests a month");
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task An_office_counts_in_euros_on_a_phone_without_script_and_prints_all_of_it()
    {
        await using var visitor = await stage.VisitAsync(
            "/costs", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true });
        var page = visitor.Page;
        await page.GetByLabel("People who use it").FillAsync("25");
        await page.GetByLabel("Currency").SelectOptionAsync("eur");
        await EstimateAsync(page);
        await Expect(visitor.Heading).ToHaveTextAsync(new Regex("^Off-the-shelf is cheapest: about €[0-9],[0-9]00 over 12 months$"));
        await Expect(visitor.Heading).ToBeInViewportAsync();
        await Expect(page.GetByText(new Regex("Probably between €[0-9,]+ and €[0-9,]+\\."))).ToBeVisibleAsync();

        await page.Link("Change the numbers").ClickAsync();
        await page.GetByLabel("People who use it").FillAsync("40");
        await EstimateAsync(page);
        await Expect(page.GetByLabel("People who use it")).ToHaveValueAsync("40");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Change the numbers" })).ToBeInViewportAsync();
        await Expect(visitor.Heading).Not.ToBeInViewportAsync();

        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4" }));
        var text = string.Concat(pdf.GetPages().SelectMany(static sheet => sheet.Text).Where(static letter => !char.IsWhiteSpace(letter)));
        Assert.Contains("Where,andwhoprocessesthedata", text, StringComparison.Ordinal);
        Assert.Contains("Oneofthemcountshereas", text, StringComparison.Ordinal);
    }

    private static ILocator BreakEven(IPage page) => page.Region("What would change the order").Locator(".break-evens > div")
        .Filter(new() { HasText = "Own machines against the same model: gpt-oss-120b at Fireworks" });

    /// <summary>Answers the first published version of the full check, without script.</summary>
    private async Task<Visitor> AnsweredAsync(params string[] choices)
    {
        var visitor = await stage.VisitAsync("/decide/full/1", WithoutScript);
        foreach (var choice in choices)
        {
            await visitor.Page.AnswerByMouseAsync(choice);
        }

        return visitor;
    }

    private static Task EstimateAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();

    private static async Task<string> AddressOfAsync(IPage page, string link) =>
        new Uri(new Uri(page.Url), await page.Link(link).GetAttributeAsync("href")).ToString();
}
