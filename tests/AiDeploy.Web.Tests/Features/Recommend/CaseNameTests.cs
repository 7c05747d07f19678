using System.IO.Compression;
using AiDeploy.Web.Tests.Support;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>The name of a case goes from page to page in the link, and nowhere else.</summary>
public sealed class CaseNameTests(Site site)
{
    internal const string Answers = "full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes";
    internal const string Result = "/recommendation/" + Answers;
    internal const string Money = "as-of=2026-11-27&currency=eur&people=300&requests=60000";
    private const string Name = "case=Discharge%20letters";
    private const string Estimate = $"/costs?{Money}&for={Answers}&{Name}";

    public static TheoryData<string> Named => [$"{Result}?{Name}", $"{Result}?{Money}&{Name}", Estimate, $"/together?r={Result}&{Name}"];

    [Theory]
    [MemberData(nameof(Named))]
    public async Task A_page_shows_it_before_all_else_as_the_words_of_whoever_made_the_link(string address)
    {
        var page = await site.GetAsync(address);
        var shown = page.All("main bdi[translate=no]").First();

        Assert.Equal(200, page.Status);
        Assert.Equal(("Discharge letters", "The link calls this case Discharge letters"), (shown.Said(), shown.ParentElement!.Said()));
        Assert.StartsWith("“Discharge letters” – ", page.Title, StringComparison.Ordinal);
        Assert.True(shown.CompareDocumentPosition(page.All("h1").Single()).HasFlag(AngleSharp.Dom.DocumentPositions.Following));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public async Task Search_engines_previews_and_pictures_do_not_learn_it(string address)
    {
        var page = await site.GetAsync(address);
        var told = page.All("meta, link[rel=canonical], link[hreflang], script, a[href*='card.png'], a[href*='.atom'], a[href*='embed']").Select(static one => one.OuterHtml);

        Assert.NotEmpty(page.All("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain(told, static html => html.Contains("Discharge", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(Result + "/card.png?" + Name, Result + "/card.png")]
    [InlineData(Result + ".atom?" + Name, Result + ".atom")]
    [InlineData("/costs.atom?" + Money + "&" + Name, "/costs.atom?" + Money)]
    [InlineData("/costs.csv?case=Discharge+letters&" + Money, "/costs.csv?" + Money + "&" + Name)]
    [InlineData("/costs.xlsx?case=Discharge+letters&" + Money, "/costs.xlsx?" + Money + "&" + Name)]
    [InlineData("/embed" + Result + "?" + Name, "/embed" + Result)]
    [InlineData(Result + "?case=+Discharge++letters", Result + "?" + Name)]
    [InlineData(Result + "?" + Name + "&" + Money, Result + "?" + Money + "&" + Name)]
    [InlineData(Result + "?case=", Result)]
    [InlineData("/costs?case=Discharge+letters&" + Money, "/costs?" + Money + "&" + Name)]
    public async Task An_address_holds_it_once_and_only_where_it_is_shown(string address, string own)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((308, own), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(own)).Status);
    }

    [Theory]
    [InlineData(Result + "?" + Money + "&" + Name)]
    [InlineData(Estimate)]
    public async Task Every_link_between_result_estimate_and_record_carries_it(string address)
    {
        var page = await site.GetAsync(address);
        string[] without = ["card.png", ".atom", "map.svg", "/embed", "/costs/compare"];
        string[] links = [.. page.All("main a, .back a").Hrefs().OfType<string>().Where(link =>
            (link.StartsWith("/recommendation/", StringComparison.Ordinal) || link.StartsWith("/costs", StringComparison.Ordinal) || link.StartsWith("/decide/full/2", StringComparison.Ordinal)
                || link.StartsWith("/together", StringComparison.Ordinal) || link.StartsWith("/portfolio", StringComparison.Ordinal)) && !without.Any(link.Contains))];

        Assert.True(links.Length >= 5, string.Join('\n', links));
        Assert.All(links, static link => Assert.Contains(Name, link, StringComparison.Ordinal));
        Assert.Contains(links, static link => link.Contains("decision.md", StringComparison.Ordinal) || link.Contains("/recommendation/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_survives_an_answer_that_is_changed_and_the_questions_on_the_way()
    {
        var question = await site.GetAsync($"/decide/{Answers}?change=bill&{Name}");
        var next = await site.PostAsync(question.All("form.question").Single().GetAttribute("action")!, ("question", "bill"), ("answer", "fine"));

        Assert.Equal((200, 303, $"{Result}?{Name}"), (question.Status, next.Status, next.Location));
        Assert.All(question.All(".stop-change a, .back a").Hrefs(), static link => Assert.EndsWith(Name, link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_estimate_that_was_carried_along_keeps_it()
    {
        var reply = await site.GetAsync($"{Result}?people=300&requests=60000&{Name}");

        Assert.Equal((307, true), (reply.Status, reply.Location!.EndsWith(Name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_record_starts_with_it_and_leads_back_to_it()
    {
        var record = await site.GetAsync($"{Result}/decision.md?{Money}&{Name}");

        Assert.Contains("\n# Discharge letters: call a model through an API\n", record.Body, StringComparison.Ordinal);
        Assert.Contains("\nThe case: Discharge letters. The job is to write or summarize.", record.Body, StringComparison.Ordinal);
        Assert.Contains($"* Permalink: <https://localhost{Result}?{Money}&{Name}>", record.Body, StringComparison.Ordinal);
        Assert.Contains($"* Estimate: <https://localhost/costs?{Money}&for={Answers}&{Name}>", record.Body, StringComparison.Ordinal);
        Assert.Contains("discharge-letters-call-a-model", record["Content-Disposition"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Result + "/decision.json?" + Name, "decision")]
    [InlineData("/costs.json?" + Money + "&" + Name, "costs")]
    public async Task Programs_read_it_as_the_schema_says(string address, string schema)
    {
        var reply = await site.GetAsync(address);
        var rules = await JsonSchema.FromJsonAsync((await site.GetAsync($"/schemas/{schema}.1.json")).Body, TestContext.Current.CancellationToken);

        Assert.Equal("Discharge letters", reply.Json.GetProperty("case").GetString());
        Assert.EndsWith(Name, reply.Json.GetProperty("permalink").GetString(), StringComparison.Ordinal);
        Assert.Empty(rules.Validate(reply.Body));
        Assert.False((await site.GetAsync(address.Replace("?" + Name, "", StringComparison.Ordinal).Replace("&" + Name, "", StringComparison.Ordinal))).Json.TryGetProperty("case", out _));
    }

    [Fact]
    public async Task The_calendar_and_a_document_say_it_too()
    {
        var reminder = (await site.GetAsync($"{Result}.ics?{Name}")).Body.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        var document = (await site.GetAsync($"/costs.md?{Money}&case=R%26D%20%28new%29")).Body;

        Assert.Contains("SUMMARY:Review this decision: Discharge letters: call a model through an API", reminder, StringComparison.Ordinal);
        Assert.Contains($"URL:https://localhost{Result}?{Name}", reminder, StringComparison.Ordinal);
        Assert.StartsWith("# R\\&D (new): ", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_names_it_among_the_inputs_and_leads_back_to_it()
    {
        var inputs = (await site.GetAsync($"/costs.inputs.csv?{Money}&case=R%26D%2C%20new")).Body.Split("\r\n");
        using var workbook = new ZipArchive(new MemoryStream((await site.GetAsync($"/costs.xlsx?{Money}&{Name}")).Bytes));
        using var sheet = new StreamReader(await workbook.GetEntry("xl/worksheets/sheet2.xml")!.OpenAsync(TestContext.Current.CancellationToken));

        Assert.Equal("case,\"Name of the case\",,\"R&D, new\",,\"typed or chosen\",,", inputs[1]);
        Assert.Contains("Discharge letters", await sheet.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains($",\"https://localhost/costs?{Money}&{Name}\",", (await site.GetAsync($"/costs.csv?{Money}&{Name}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_cases_with_the_same_answers_are_two_dates_in_a_calendar()
    {
        var (one, other) = (await site.GetAsync($"{Result}.ics?{Name}"), await site.GetAsync($"{Result}.ics?case=Referrals"));

        Assert.NotEqual(IdOf(one), IdOf(other));
    }

    [Fact]
    public async Task A_small_form_sets_it_and_keeps_the_estimate()
    {
        var page = await site.GetAsync($"{Result}?{Money}");
        var form = page.All("form:has(#case)").Single();
        var query = string.Join('&', form.QuerySelectorAll("input").Select(static field => $"{field.GetAttribute("name")}={field.GetAttribute("value") ?? "Discharge+letters"}"));
        var sent = await site.GetAsync($"{form.GetAttribute("action")}?{query}");

        Assert.Equal((308, $"{Result}?{Money}&{Name}"), (sent.Status, sent.Location));
        Assert.Equal("Discharge letters", (await site.GetAsync(Estimate)).Html.GetElementById("case")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_result_brings_it_into_a_portfolio_and_back()
    {
        var result = await site.GetAsync($"{Result}?{Name}");
        var door = result.All("a").Single(static link => link.Said() == "Put it beside other use cases").Href()!;
        var portfolio = await site.GetAsync($"{door}&c=quick/1/product-yes");

        Assert.Equal("Discharge letters", portfolio.All(".wide tbody bdi").First().Said());
        Assert.Contains($"{Result}?{Name}", portfolio.All(".wide a").Hrefs());
    }

    private static string IdOf(Reply calendar) => calendar.Body.Split("UID:")[1].Split("END:")[0];
}
