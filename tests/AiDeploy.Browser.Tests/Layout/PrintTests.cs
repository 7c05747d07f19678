using System.Text;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Layout;

public sealed class PrintTests(Stage stage)
{
    private const string Ending = "Evaluate hosting an open model yourself";

    /// <summary>A4 between margins of 1 cm, in CSS pixels.</summary>
    private const int Paper = 718;

    [Fact]
    public async Task A_printed_recommendation_says_what_why_when_and_where()
    {
        var walk = Walks.To(Ending);
        await using var visitor = await PrintedAsync();
        var page = visitor.Page;
        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
        await Expect(visitor.Heading).ToBeVisibleAsync();
        foreach (var step in walk.Steps)
        {
            await Expect(page.Region("Your answers").GetByText(step.Statement)).ToBeVisibleAsync();
        }

        await Expect(page.Region("Why you are getting this result").GetByRole(AriaRole.Listitem)).Not.ToHaveCountAsync(0);
        await Expect(page.Region("Why you are getting this result").GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        await Expect(page.GetByText("Quick decision, version 1, published November 23, 2026")).ToBeVisibleAsync();
        await Expect(page.Region("Who decides").GetByText(page.Url)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_has_no_navigation_and_nothing_to_press()
    {
        await using var visitor = await PrintedAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator("button:not(.term):visible")).ToHaveCountAsync(0);
        await Expect(visitor.Page.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Expect(visitor.Page.Link("Skip to the content")).ToBeHiddenAsync();
        await Expect(visitor.Page.Link("Change hard limits")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_the_screen_there_is_something_to_press()
    {
        await using var visitor = await stage.VisitAsync(Walks.To(Ending).Address);
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation)).Not.ToHaveCountAsync(0);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task No_words_are_lost_on_paper(string name)
    {
        await using var visitor = await stage.VisitAsync(PageTypes.Find(name));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Findings.MustBeNone(await LostText.FindAsync(visitor.Page, Paper));
    }

    [Fact]
    public async Task A_recommendation_fits_on_three_sheets()
    {
        await using var visitor = await stage.VisitAsync(Walks.To(Ending).Address);
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "A4" }));
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, 3);
    }

    [Fact]
    public async Task A_recommendation_saved_as_PDF_can_be_read_by_machines_too()
    {
        var walk = Walks.To(Ending);
        await using var visitor = await stage.VisitAsync(walk.Address);
        using var pdf = PdfDocument.Open(await visitor.Page.PdfAsync(new() { Format = "A4" }));
        var text = Bare(string.Concat(pdf.GetPages().Select(static page => page.Text)));

        Assert.Contains(Bare(walk.Ending), text, StringComparison.Ordinal);
        Assert.All(walk.Steps, step => Assert.Contains(Bare(step.Statement), text, StringComparison.Ordinal));
        Assert.Contains(Bare("Hosting a model yourself is the most work of all"), text, StringComparison.Ordinal);
        Assert.Contains(Bare(visitor.Page.Url), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printed_estimate_ends_with_its_whole_address_and_tells_each_total_once()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-25&audience=customers&model=luna&requests=2000000&tokens-in=1500&tokens-out=300");
        using var pdf = PdfDocument.Open(await visitor.Page.PdfAsync(new() { Format = "A4" }));
        var sheets = pdf.GetPages().Select(static page => Bare(page.Text)).ToArray();

        Assert.EndsWith(Bare(visitor.Page.Url), sheets[^1], StringComparison.Ordinal);
        Assert.Equal(4, string.Concat(sheets).Split("Over36months").Length);
        Assert.Single(sheets, static sheet => sheet.Contains("Anaveragemonth,byvolume", StringComparison.Ordinal) && sheet.Contains("$100k", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_printed_estimate_opens_what_is_closed_and_tells_what_it_rests_on()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-27&audience=customers&requests=2000000&gpu-hour=3.5");
        using var pdf = PdfDocument.Open(await visitor.Page.PdfAsync(new() { Format = "A4" }));
        var text = string.Concat(pdf.GetPages().Select(static page => Bare(page.Text)));

        Assert.Contains(Bare("What was chosen and typed"), text, StringComparison.Ordinal);
        Assert.Contains(Bare("$3.50 an hour typed or chosen $3.99 an hour"), text, StringComparison.Ordinal);
        Assert.Contains(Bare("Where, and who processes the data"), text, StringComparison.Ordinal);
        Assert.Contains(Bare("What would change the order"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yournumbers", text, StringComparison.Ordinal);
    }

    private static string Bare(string words) => string.Concat(words.Where(static letter => !char.IsWhiteSpace(letter)));

    private async Task<Visitor> PrintedAsync()
    {
        var visitor = await stage.VisitAsync(Walks.To(Ending).Address);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeVisibleAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visitor;
    }
}
