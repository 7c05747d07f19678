using AiDeploy.Web.Tests.Support;
using Markdig;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>What is taken away names each input that is not what it starts from, and where both come from.</summary>
public sealed class TakenInputTests(Site site)
{
    private const string Answers = "quick/1/product-no/integration-yes/ceiling-yes/limits-yes";
    private const string Query = "?as-of=2026-11-27&model=luna&requests=30000&gpu-hour=3";
    private const string Partner = "?as-of=2026-11-27&requests=2000&host-run=0.3&partner-month=5000&hardware-price=80000&for=full/1/need-generative/boundary-own-hardware/serving-no";

    [Fact]
    public async Task The_page_tells_choices_and_what_differs()
    {
        var rows = Rows(await site.GetAsync("/costs" + Query));

        Assert.Equal(["Prices of", "Who uses it", "Model behind the API", "Model to host", "Currency", "Requests", "One GPU Self-hosting"], rows.Select(static row => row[0]));
        Assert.Contains(rows, static row => row is ["Who uses it", "Our own people", "our start"]);
        Assert.Contains(rows, static row => row is ["Model behind the API", "GPT-6 Luna", "typed or chosen", "Claude Sonnet 5.5 our choice"]);
        Assert.Contains(rows, static row => row is ["Requests", "30,000 a month", "typed or chosen", "26,400 a month our assumption, November 25, 2026"]);
        Assert.Contains(rows, static row => row is ["One GPU Self-hosting", "$3 an hour", "typed or chosen", var start] && start.StartsWith("$3.99 an hour ", StringComparison.Ordinal) && start.Contains(", certainty: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_answers_set_is_told_apart_from_what_was_typed_over_it()
    {
        var rows = Rows(await site.GetAsync("/costs" + Partner)).ToDictionary(static row => row[0], static row => row[2]);

        Assert.Equal("your answers", rows["Machines you buy Self-hosting"]);
        Assert.Equal("your answers", rows["Looking after a hosted model People’s time"]);
        Assert.Equal("typed or chosen", rows["A partner who runs it Self-hosting"]);
        Assert.Equal("typed or chosen", rows["Requests"]);
    }

    [Fact]
    public async Task A_choice_that_answers_made_says_so() => Assert.Contains(
        Rows(await site.GetAsync("/costs?as-of=2026-11-27&audience=customers&region-factor=1.1&for=full/1/need-generative/boundary-extra-terms/users-customers/bill-fine/failing-nothing")),
        static row => row is ["Who uses it", "Customers, the public or other software", "your answers", _]);

    [Fact]
    public async Task The_document_has_them_as_a_table()
    {
        var text = (await site.GetAsync("/costs.md" + Query)).Body;
        var html = Markdown.ToHtml(text, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Contains("\n## Inputs\n", text, StringComparison.Ordinal);
        Assert.Contains("| Requests | 30,000 a month | typed or chosen | 26,400 a month: our assumption, November 25, 2026 |\n", text, StringComparison.Ordinal);
        Assert.Contains("<td>One GPU (Self-hosting)</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_record_has_the_same_table()
    {
        var text = (await site.GetAsync($"/recommendation/{Answers}/decision.md{Query}")).Body;

        Assert.Contains("| One GPU (Self-hosting) | $3 an hour | typed or chosen | $3.99 an hour: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Input |", (await site.GetAsync($"/recommendation/{Answers}/decision.md")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_has_them_with_their_source()
    {
        var schema = await JsonSchema.FromJsonAsync((await site.GetAsync("/schemas/costs.1.json")).Body, TestContext.Current.CancellationToken);
        var reply = await site.GetAsync("/costs.json" + Query + "&currency=eur");
        var euros = await site.GetAsync(reply.Location!);
        var given = euros.Json.GetProperty("given");

        Assert.Empty(schema.Validate(euros.Body));
        Assert.Equal(["requests", "gpu-hour"], given.EnumerateObject().Select(static one => one.Name));
        Assert.Equal((3m, 3.392569m), (given.GetProperty("gpu-hour").GetProperty("value").GetDecimal(), given.GetProperty("gpu-hour").GetProperty("start").GetDecimal()));
        Assert.StartsWith("https://", given.GetProperty("gpu-hour").GetProperty("source").GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(("typed", "ours"), (given.GetProperty("requests").GetProperty("from").GetString(), given.GetProperty("requests").GetProperty("certainty").GetString()));
        Assert.Equal("answers", (await site.GetAsync("/costs.json" + Partner)).Json.GetProperty("given").GetProperty("hardware-price").GetProperty("from").GetString());
    }

    [Fact]
    public async Task An_input_that_an_old_edition_does_not_know_says_so() => Assert.Contains(
        Rows(await site.GetAsync("/costs?as-of=2026-11-25&requests=30000&partner-month=4000")),
        static row => row[^1] == "$0 a month the prices of November 25, 2026 don’t know it");

    private static string[][] Rows(Reply page) =>
        [.. page.All("[aria-labelledby=rests-on] tbody tr").Select(static row => row.Children.Texts().ToArray())];
}
