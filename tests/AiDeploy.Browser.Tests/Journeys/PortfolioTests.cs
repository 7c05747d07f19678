using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>The head of platform of a bank puts five use cases into one table and one policy, without any script.</summary>
public sealed class PortfolioTests(Stage stage)
{
    private static readonly (string Name, string Link)[] Cases =
    [
        ("Customer letters", "/recommendation/full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes/finance-yes?as-of=2026-11-27&currency=eur&people=300&requests=60000"),
        ("Help center", "/recommendation/full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/finance-yes"),
        ("Credit files", "/recommendation/full/2/job-extract/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-eu/personal-yes/highrisk-yes/finance-yes"),
        ("Code helper", "/recommendation/full/2/job-code/boundary-vendor-terms/users-staff/product-as-is/place-eu?as-of=2026-11-27&people=120"),
        ("Voice line", "/recommendation/full/2/job-unsure/boundary-own-hardware/product-none/serving-yes/failing-nothing"),
    ];

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    public async Task Five_pasted_links_become_a_table_a_spreadsheet_and_a_policy(int width, int height)
    {
        await using var visitor = await stage.VisitAsync("/together", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = height } });
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Several use cases" }).ClickAsync();
        var pasted = Cases.Select(one => $"{one.Name}: {new Uri(stage.Origin, one.Link)}");
        await page.GetByLabel("Links of results, one on each line").FillAsync(string.Join('\n', pasted));
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the table" }).ClickAsync();

        await Expect(page.Region("The cases").Locator("tbody tr")).ToHaveCountAsync(5);
        await Expect(page.Region("The cases")).ToContainTextAsync("DORA 28 to 30");
        await Expect(page.Region("What they come to")).ToContainTextAsync("The sums count 2 of 5 cases");
        await Expect(page.Region("Duties in full")).ToContainTextAsync("put the contract into your register");
        await Expect(page.Region("Questions that hold up most cases")).ToContainTextAsync("Open in 1 of 5: Voice line.");
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));

        var download = await page.RunAndWaitForDownloadAsync(() => page.Link("The table for a spreadsheet (CSV)").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(Cases.Select(static one => $"\"{one.Name}\""), lines[1..].Select(static line => line.Split(',')[0]));

        await page.Link("One page of policy for these cases").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Policy for using AI");
        await Expect(page.Region("What may go where").Locator("tbody tr").Last).ToContainTextAsync("Credit files and Voice line");
        await Expect(page.Region("Approved list").Locator("tbody tr")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task A_policy_for_five_cases_is_one_sheet_of_paper()
    {
        var cases = string.Join('&', Cases.Select(static one => $"c={one.Link["/recommendation/".Length..].Replace('?', '/').Replace('&', '/')}/case={Uri.EscapeDataString(one.Name)}"));
        await using var visitor = await stage.VisitAsync($"/portfolio/policy?{cases}");
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await visitor.Page.PdfAsync(new() { Format = "A4" }));

        Assert.Equal(1, pdf.NumberOfPages);
    }
}
