using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Layout;

/// <summary>What lies on a desk when a result was printed: judged from the PDF, in the margins that a browser leaves.</summary>
public sealed class PaperTests(Stage stage)
{
    private const string Letters = "/recommendation/full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes/finance-yes";
    private const string HelpDesk = "/recommendation/full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/personal-yes/highrisk-yes/public-yes/finance-yes";
    private const string Hosted = "/recommendation/full/2/job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-us/personal-yes/health-yes";
    private const string Portfolio = "/portfolio?c=full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes/finance-yes/case=Customer%20letters/as-of=2026-11-27/currency=eur/people=300/requests=60000&c=full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/finance-yes/case=Help%20center&c=full/2/job-unsure/boundary-own-hardware/product-none/serving-yes/failing-nothing/case=Voice%20line&c=full/2/job-code/boundary-vendor-terms/users-staff/product-as-is/place-eu/case=Code%20helper&c=quick/1/product-yes";

    public static TheoryData<string> Results =>
    [
        "/recommendation/quick/1/product-yes",
        "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure",
        "/recommendation/full/2/job-ordinary",
        Letters + "?as-of=2026-11-27&currency=eur&people=300&requests=60000&case=Discharge%20letters",
        HelpDesk + "?case=Citizen%20help%20desk",
        HelpDesk + "?as-of=2026-11-27&audience=customers&requests=40000&case=Citizen%20help%20desk",
        Hosted + "?as-of=2026-11-27&people=300&requests=60000",
        "/recommendation/full/2/job-write/boundary-unsure/users-staff/product-unsure/bill-unsure/volume-unsure/serving-unsure/failing-unsure/evals-unsure/examples-unsure/ml-unsure",
    ];

    public static TheoryData<string> Comparisons =>
    [
        Portfolio,
        $"/together?r={Letters}&r=/recommendation/full/2/job-documents/boundary-offline/product-none&n=Ana&n=Ben&case=Discharge%20letters",
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task The_first_sheet_holds_the_whole_summary_with_lines_to_sign_and_the_link(string address)
    {
        await using var visitor = await stage.VisitAsync(address);
        var heading = Sheet.Bare(await visitor.Heading.InnerTextAsync());
        var sheets = await Sheet.PrintAsync(visitor.Page);
        string[] order = ["Printedon", heading, "Whatitwouldcost", "Whatthelawasksfor", "Whattodonext", "Whodecides", "Signature", "Reviewsit", Sheet.Bare(visitor.Page.Url)];
        string[] always = [order[0], heading, .. order[5..]];
        var all = string.Concat(sheets.Select(static sheet => sheet.Words));
        var places = order.Where(all.Contains).Select(words => sheets[0].Words.IndexOf(words, StringComparison.Ordinal)).ToList();

        Assert.All(always, words => Assert.Contains(words, all, StringComparison.Ordinal));
        Assert.All(places, static place => Assert.InRange(place, 0, int.MaxValue));
        Assert.Equal(places.Order(), places);
        Assert.True(all.IndexOf("Whyyouaregettingthisresult", StringComparison.Ordinal) > places[^1]);
    }

    [Theory]
    [MemberData(nameof(Results))]
    [MemberData(nameof(Comparisons))]
    public async Task No_sheet_but_the_last_is_half_empty(string address)
    {
        await using var visitor = await stage.VisitAsync(address);
        var sheets = await Sheet.PrintAsync(visitor.Page);

        Assert.All(sheets.SkipLast(1), static sheet => Assert.InRange(sheet.Filled, 0.5, 1));
        Assert.NotEmpty(sheets[^1].Words);
    }

    [Fact]
    public async Task The_bill_its_inputs_and_the_sources_with_their_days_come_after_the_reasons()
    {
        await using var visitor = await stage.VisitAsync(Letters + "?as-of=2026-11-27&currency=eur&people=300&requests=60000");
        var words = string.Concat((await Sheet.PrintAsync(visitor.Page)).Select(static sheet => sheet.Words));
        string[] order = ["Whyyouaregettingthisresult", "Thebill,optionbyoption", "Whatitrestson", "Sources"];

        Assert.Equal(order.Select(part => words.IndexOf(part, StringComparison.Ordinal)).Order(), order.Select(part => words.IndexOf(part, StringComparison.Ordinal)));
        Assert.Matches("https://[^ ]+,readNovember[0-9]+,2026:", words);
        Assert.Contains("300people", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_day_is_printed_by_the_script_and_left_to_fill_in_without_it(bool hasScript)
    {
        await using var visitor = await stage.VisitAsync(Letters, new() { JavaScriptEnabled = hasScript });
        var today = hasScript ? await visitor.Page.EvaluateAsync<string>("new Date().toLocaleDateString('en-US', { dateStyle: 'long' })") : "____________________";

        Assert.Contains(Sheet.Bare("Printed on " + today), (await Sheet.PrintAsync(visitor.Page))[0].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Letters)]
    [InlineData(Portfolio)]
    [InlineData("/together?r=" + Letters)]
    public async Task A_button_prints_where_there_is_a_script(string address)
    {
        await using var visitor = await stage.ArriveAsync();
        await visitor.Page.AddInitScriptAsync("window.print = () => { window.printed = true; };");
        await visitor.Page.GotoAsync(address);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Print or save as PDF" }).ClickAsync();

        Assert.True(await visitor.Page.EvaluateAsync<bool>("window.printed"));
    }

    [Fact]
    public async Task A_portfolio_lies_across_the_sheet_and_is_two_sheets_at_most()
    {
        await using var visitor = await stage.VisitAsync(Portfolio);
        var sheets = await Sheet.PrintAsync(visitor.Page);

        Assert.InRange(sheets.Length, 1, 2);
        Assert.All(sheets, static sheet => Assert.True(sheet.IsWide));
        Assert.StartsWith("AiDeployPrintedon", sheets[0].Words, StringComparison.Ordinal);
        Assert.Contains("Whattheycometo", string.Concat(sheets.Select(static sheet => sheet.Words)), StringComparison.Ordinal);
    }
}
