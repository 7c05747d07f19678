using AiDeploy.Web.Features.Recommend.Portfolios;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>Several use cases on one desk.</summary>
public sealed class PortfolioTests(Site site)
{
    internal const string Letters = "full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes";
    internal const string Help = "full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried";
    private const string Open = "full/2/job-unsure/boundary-offline/product-unsure";
    private const string OpenToo = "full/2/job-unsure/boundary-own-hardware/product-none/serving-yes/failing-nothing";
    private const string Money = "as-of=2026-11-27/currency=eur/people=300/requests=60000";
    private const string Outlook = "https://eur03.safelinks.protection.outlook.com/?url=http%3A%2F%2Flocalhost%2Frecommendation%2Fquick%2F1%2Fproduct-yes&data=05%7C02%7Ca&sdata=Q%3D&reserved=0";
    internal const string Two = $"?c={Letters}/case=Discharge%20letters/{Money}&c={Help}/case=Help%20desk";

    [Fact]
    public async Task It_starts_with_a_form_and_two_doors()
    {
        var page = await site.GetAsync("/portfolio");

        Assert.Empty(page.All("table"));
        Assert.Equal("Several use cases", page.All("[aria-current=page]").Single().Said());
        Assert.Contains("/together", page.All("main a").Hrefs());
        Assert.Equal("Several use cases", (await site.GetAsync("/together")).All("main a[href='/portfolio']").Single().Said());
    }

    [Fact]
    public async Task A_case_says_its_work_advice_data_processor_duties_cost_review_and_what_is_open()
    {
        var page = await site.GetAsync("/portfolio" + Two);
        var cells = page.All(".wide tbody tr").First().Children.Texts().ToList();

        Assert.Equal("Discharge letters Write or summarize", cells[0]);
        Assert.Equal("Call a model through an API API integration", cells[1]);
        Assert.Equal("By a vendor on extra terms The provider of the model and the companies it uses", cells[2]);
        Assert.Equal(["GDPR 28 and 44 to 49", "GDPR 6 and 35", "EU AI Act 4 and 5"], page.All(".wide tbody td li a").Texts());
        Assert.Matches("^€[0-9,]+, probably €[0-9,]+ to €[0-9,]+$", cells[4]);
        Assert.Equal(("", "Nothing"), (cells[5], cells[7]));
        Assert.Equal("Not all asked", page.All(".wide tbody tr").Last().Children[3].Said());
    }

    [Fact]
    public async Task The_sums_count_settled_cases_with_an_estimate_in_the_currency_of_the_first()
    {
        var dollars = $"&c={Letters}/case=More/as-of=2026-11-27/people=300/requests=60000";
        var page = await site.GetAsync("/portfolio" + Two + dollars);
        var sums = page.All("[aria-labelledby=totals] tr").Skip(1).Select(static row => row.Children.Texts().ToList()).ToList();

        Assert.Equal(["API integration", "All"], sums.Select(static row => row[0]));
        Assert.Equal(sums[0][1..], sums[1][1..]);
        Assert.StartsWith("The sums count 2 of 3 cases", page.All("[aria-labelledby=totals] .hint").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("All amounts are in euros, the currency of the first estimate, at prices of November 27, 2026.", page.All("[aria-labelledby=totals] .hint").Single().Said(), StringComparison.Ordinal);
        var json = (await site.GetAsync("/portfolio.json" + Two + dollars)).Json;
        var each = json.GetProperty("cases").EnumerateArray().Select(static one => one.TryGetProperty("months12", out var range) ? range.GetProperty("likely").GetDecimal() : 0).ToList();
        Assert.Equal(each.Sum(), json.GetProperty("totals")[1].GetProperty("months12").GetProperty("likely").GetDecimal(), 1);
        Assert.InRange(each[0], 1, decimal.MaxValue);
    }

    [Fact]
    public async Task The_question_that_holds_up_most_cases_is_told_first()
    {
        var page = await site.GetAsync($"/portfolio?c={Open}/case=Chat&c={Help}&c={OpenToo}/case=Mail");
        var first = page.All("[aria-labelledby=held-up] li").First().Said();

        Assert.StartsWith("What kind of job is it? Open in 2 of 3: Chat and Mail. Write down one real case", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Case 2", page.All("[aria-labelledby=held-up]").Single().Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discharge letters: https://localhost/recommendation/" + Help, "Discharge letters")]
    [InlineData("1. Discharge letters – https://localhost/recommendation/" + Help + ".", "Discharge letters")]
    [InlineData("- [Discharge letters](https://localhost/recommendation/" + Help + ")", "Discharge letters")]
    [InlineData("<https://localhost/recommendation/" + Help + "|Discharge letters>", "Discharge letters")]
    [InlineData("Discharge letters\thttps://localhost/recommendation/" + Help + "\r", "Discharge letters")]
    [InlineData("\"Discharge letters\",HTTPS://LOCALHOST/recommendation/" + Help, "Discharge letters")]
    [InlineData("<https://localhost/recommendation/" + Help + "?case=Discharge+letters>", "Discharge letters")]
    [InlineData("/recommendation/" + Help + "?case=R%26D%20%C3%89t%C3%A9", "R&D Été")]
    [InlineData("/recommendation/" + Help, "Case 1")]
    [InlineData("Chat: " + Outlook, "Chat")]
    [InlineData("Chat - " + Outlook, "Chat")]
    [InlineData("2) [Chat](" + Outlook + ")", "Chat")]
    [InlineData("<" + Outlook + "|Chat>", "Chat")]
    [InlineData(Outlook, "Case 1")]
    [InlineData("Chat https://www.google.com/url?q=http%3A%2F%2Flocalhost%2Frecommendation%2Fquick%2F1%2Fproduct-yes&sa=D", "Chat")]
    [InlineData("Chat: https://www.google.com/url?q=https://localhost/recommendation/" + Help + "&amp;sa=D&amp;source=docs", "Chat")]
    [InlineData("Chat; https://linkprotect.cudasvc.com/url?a=https%3a%2f%2flocalhost%2frecommendation%2fquick%2f1%2fproduct-yes&c=E,1,x", "Chat")]
    [InlineData("Chat https%3A%2F%2Flocalhost%2Frecommendation%2Fquick%2F1%2Fproduct-yes", "Chat")]
    [InlineData("Chat,https://localhost/recommendation/" + Help + ",approved", "Chat")]
    [InlineData("Chat;https://localhost/recommendation/" + Help + ";approved", "Chat")]
    [InlineData("https://localhost/recommendation/" + Help + "\tChat", "Chat")]
    [InlineData("=HYPERLINK(\"https://localhost/recommendation/" + Help + "\";\"Chat\")", "Chat")]
    [InlineData("[url=https://localhost/recommendation/" + Help + "]Chat[/url]", "Chat")]
    [InlineData("[[https://localhost/recommendation/" + Help + "][Chat]]", "Chat")]
    [InlineData("https://localhost/recommendation/" + Help + "?as-of=2026-11-27&requests=30,000,approved", "approved")]
    [InlineData("https://eu-central-1.protection.sophos.com/?d=localhost&u=aHR0cHM6Ly9sb2NhbGhvc3QvcmVjb21tZW5kYXRpb24vcXVpY2svMS9wcm9kdWN0LXllcw==&i=x", "Case 1")]
    public async Task A_pasted_line_gives_a_case_and_its_name(string line, string name)
    {
        var posted = await site.PostAsync("/portfolio", ("cases", $"{line}\r\n\r\nOther: /recommendation/{Letters}"));
        Assert.Equal(303, posted.Status);
        var page = await site.GetAsync(posted.Location!);

        Assert.Equal(200, page.Status);
        Assert.Equal(name, page.All(".wide tbody bdi").First().Said());
    }

    [Fact]
    public async Task The_link_of_an_estimate_brings_its_case_along()
    {
        var posted = await site.PostAsync("/portfolio", ("cases", $"Letters https://localhost/costs?{Money.Replace("/", "&amp;", StringComparison.Ordinal)}&for={Letters}\n/recommendation/{Help}"));

        Assert.Equal($"/portfolio?c={Letters}/case=Letters/{Money}&c={Help}", posted.Location);
    }

    [Theory]
    [InlineData("nonsense", "“nonsense” has no link of a recommendation or an estimate")]
    [InlineData("https://evil.example/recommendation/" + Help, "This link leads to evil.example")]
    [InlineData("Chat: https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes", "leads to evil.example")]
    [InlineData("/costs?as-of=2026-11-27&requests=5", "This estimate belongs to no recommendation")]
    [InlineData("/recommendation/full/2/job-write", "This link still has a question open")]
    [InlineData("/recommendation/full/2/job-magic", "has an answer that the decision doesn’t know: job-magic")]
    [InlineData("<b>Letters</b> /recommendation/" + Help, "plain punctuation: change “b>Letters</b”")]
    [InlineData("=cmd /recommendation/" + Help, "starts with a letter or a digit")]
    [InlineData("evil.example /recommendation/" + Help, "The name of a case can’t be a link: change “evil.example”")]
    [InlineData("A name of far more than sixty characters is no name of a case anymore /recommendation/" + Help, "has at most 60 characters")]
    public async Task What_cannot_be_used_is_explained_and_every_line_kept(string line, string problem)
    {
        var typed = $"Help: /recommendation/{Help}\n{line}";
        var page = await site.PostAsync("/portfolio", ("cases", typed));

        Assert.Equal((400, "Error: Portfolio of use cases – AiDeploy"), (page.Status, page.Title));
        Assert.Contains(problem, page.All("[role=alert] a[href='#cases']").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(typed, page.Html.GetElementById("cases")!.TextContent.Trim());
    }

    [Fact]
    public async Task Twenty_cases_fit_in_the_address_and_no_more()
    {
        var twenty = string.Join('\n', Enumerable.Range(1, 20).Select(static place => $"Use case number {place}: /recommendation/{Letters}?{Money.Replace('/', '&')}"));
        var posted = await site.PostAsync("/portfolio", ("cases", twenty));

        Assert.InRange(posted.Location!.Length, 1, PortfolioView.LongestAddress);
        Assert.Equal(20, (await site.GetAsync(posted.Location)).All(".wide tbody tr").Count());
        Assert.Equal(400, (await site.PostAsync("/portfolio", ("cases", $"{twenty}\n/recommendation/{Help}"))).Status);
    }

    [Theory]
    [InlineData("?c=https://localhost/recommendation/" + Help + "&c=&x=1&c=" + Letters + "/case=+Ana++B", "?c=" + Help + "&c=" + Letters + "/case=Ana%20B")]
    [InlineData("?c=full/2/job-chat/boundary-own-hardware/users-staff/product-as-is", "?c=full/2/job-chat/boundary-own-hardware/product-as-is")]
    [InlineData("?c[]=" + Help + "&c[]=" + Letters, "?c=" + Help + "&c=" + Letters)]
    [InlineData("?c%5B0%5D=" + Help + "&c%5B1%5D=" + Letters, "?c=" + Help + "&c=" + Letters)]
    [InlineData("?c=quick%252F1%252Fproduct-yes", "?c=quick/1/product-yes")]
    [InlineData("?x=1", "")]
    public async Task Any_other_spelling_redirects_to_the_one_address(string query, string address)
    {
        var reply = await site.GetAsync("/portfolio" + query);

        Assert.Equal((308, "/portfolio" + address), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(reply.Location!)).Status);
    }

    [Fact]
    public async Task The_name_of_a_case_stands_in_no_title_canonical_address_or_card()
    {
        var page = await site.GetAsync("/portfolio" + Two);

        Assert.Equal("https://localhost/portfolio", page.Canonical);
        foreach (var other in page.All("link[rel=alternate]").ToList())
        {
            other.Remove();
        }

        Assert.DoesNotContain("Discharge", page.Html.Head!.OuterHtml, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task A_result_leads_to_a_portfolio_that_holds_it()
    {
        var result = await site.GetAsync($"/recommendation/{Letters}?{Money.Replace('/', '&')}");

        Assert.Equal($"/portfolio?c={Letters}/{Money}", result.All("a").Single(static link => link.Said() == "Put it beside other use cases").Href());
    }
}
