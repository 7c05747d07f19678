using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>What the name of a case is made of.</summary>
public sealed class CaseNameSignsTests(Site site)
{
    private const string Answers = CaseNameTests.Answers;
    private const string Result = CaseNameTests.Result;
    private const string Money = CaseNameTests.Money;

    /// <summary>What reads like plain words is escaped where it is written, and comes back from every link.</summary>
    [Theory]
    [InlineData("Use case #3: R/D, 50% + more", "Use case \\#3: R/D, 50% + more")]
    [InlineData("“Fast” letters", "“Fast” letters")]
    [InlineData("Mail – \"fast\"", "Mail – \"fast\"")]
    [InlineData("Chat @ work — 5 * 20 °C · now…", "Chat @ work — 5 \\* 20 °C · now…")]
    [InlineData("(New) letters (fast)", "(New) letters (fast)")]
    public async Task A_name_has_any_plain_punctuation(string name, string escaped)
    {
        var query = "case=" + Uri.EscapeDataString(name);
        var result = await site.GetAsync($"{Result}?{query}");
        var door = result.All("a").Single(static link => link.Said() == "Put it beside other use cases").Href()!;
        var other = "&c=quick/1/product-yes";
        var (portfolio, table) = (await site.GetAsync(door + other), await site.GetAsync(door.Replace("/portfolio", "/portfolio.csv", StringComparison.Ordinal) + other));
        var lines = portfolio.Html.QuerySelector("textarea")!.TextContent;
        var again = await site.PostAsync("/portfolio", ("cases", lines));

        Assert.Equal((200, name), (result.Status, result.All("main bdi[translate=no]").First().Said()));
        Assert.Contains($"\n# {escaped}: call a model", (await site.GetAsync($"{Result}/decision.md?{query}")).Body, StringComparison.Ordinal);
        Assert.Equal(name, portfolio.All(".wide tbody bdi").First().Said());
        Assert.Contains(name.Replace("\"", "\"\"", StringComparison.Ordinal), table.Body, StringComparison.Ordinal);
        Assert.Equal(door + other, again.Location);
        Assert.Equal(200, (await site.GetAsync($"{Result}.ics?{query}")).Status);
    }

    [Theory]
    [InlineData(Result + "?", "https://evil.example", "can’t be a link")]
    [InlineData(Result + "?" + Money + "&", "evil.example now", "can’t be a link")]
    [InlineData(Result + "?", "<b>Letters</b>", "plain punctuation")]
    [InlineData(Result + "?", "Letters_new", "can’t have “_”")]
    [InlineData(Result + "?", "Letters = mail", "can’t have “=”")]
    [InlineData(Result + "?", "Letters 🙂", "can’t have “🙂”")]
    [InlineData(Result + "?", "- Letters", "can’t start with “-”")]
    [InlineData(Result + "?", "Letters @team", "can’t have “@”")]
    [InlineData(Result + "?", "ann@evil.example", "can’t be a link")]
    [InlineData(Result + "?", "Letters|[x](y)", "can’t have “|”")]
    [InlineData("/costs?" + Money + "&for=" + Answers + "&", "<b>Letters</b>", "plain punctuation")]
    [InlineData("/costs?" + Money + "&", "A name of far more than sixty characters is no name of a case anymore", "at most 60 characters")]
    [InlineData("/together?r=" + Result + "&", "=SUM", "starts with a letter or a digit")]
    public async Task What_looks_like_a_link_or_markup_is_refused_in_a_sentence_and_the_rest_stays(string address, string name, string problem)
    {
        var page = await site.GetAsync($"{address}case={Uri.EscapeDataString(name)}");

        Assert.Equal((400, true), (page.Status, page.Title.StartsWith("Error: ", StringComparison.Ordinal)));
        Assert.Contains(problem, page.All("[role=alert] a[href='#case']").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(name, page.Html.GetElementById("case")!.GetAttribute("value"));
        Assert.Empty(page.All("bdi[translate=no]"));
        Assert.DoesNotContain(page.All("main a").Hrefs(), static link => link!.Contains("case=", StringComparison.Ordinal));
        Assert.Equal(address.Contains(Money, StringComparison.Ordinal), page.All("input[name=people]").Any(static field => field.GetAttribute("value") == "300"));
    }

    [Theory]
    [InlineData(Result + "/decision.md")]
    [InlineData(Result + "/decision.json")]
    [InlineData(Result + "/qr.svg")]
    [InlineData(Result + ".ics")]
    [InlineData("/costs.inputs.csv")]
    [InlineData("/costs.xlsx")]
    public async Task A_file_refuses_it_in_the_same_sentence(string file)
    {
        var reply = await site.GetAsync(file + "?case=www.evil");

        Assert.Equal(400, reply.Status);
        Assert.Contains("can’t be a link", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
