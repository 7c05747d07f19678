using System.Globalization;
using AiDeploy.Reference;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>What the pages of sources tell of their figures, besides the figures.</summary>
public sealed class SourcesPageTests(Site site)
{
    [Fact]
    public async Task Every_word_of_certainty_that_can_be_shown_is_explained()
    {
        var words = (await site.GetAsync("/guide/method")).Html.GetElementById("what-the-certainty-words-mean")!.ParentElement!
            .QuerySelectorAll("table tbody th").Texts();

        Assert.Empty(Enum.GetNames<Certainty>().Except(words));
    }

    [Fact]
    public async Task Rows_without_a_source_are_not_left_out_in_silence()
    {
        var page = await site.GetAsync("/sources");
        var counted = page.All(".tables .hint").Sum(static count => int.Parse(count.Said(), CultureInfo.InvariantCulture));

        Assert.Contains($"{Known.Guide.Rows.Length - counted} more rows are our own assumptions", page.Html.Body!.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shapes_and_places_are_told_in_words()
    {
        var shape = (await site.GetAsync("/sources/open-models")).Html.GetElementById("70b")!.ParentElement!.Said();
        var models = (await site.GetAsync("/sources/models")).Html.Body!.Said();

        Assert.Contains("70.6 billion parameters, 80 layers, 8 key and value heads of 128 numbers; license: Llama 3.3 Community License.", shape, StringComparison.Ordinal);
        Assert.Contains("Gemini API and Google Cloud: we have not read who processes the data there.", models, StringComparison.Ordinal);
        Assert.DoesNotContain("processed by not read", models, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_to_change_is_listed_by_its_day()
    {
        var page = await site.GetAsync("/sources");
        var days = page.All("section[aria-labelledby=soon] time").Select(static time => time.GetAttribute("datetime")!).ToList();

        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(Upcoming.Of(Known.Guide.Facts, DateOnly.FromDateTime(DateTime.UtcNow)).Length, days.Count);
        Assert.Contains("/sources/facts#eu-ai-act", page.All("section[aria-labelledby=soon] a").Hrefs());
    }

    [Fact]
    public async Task A_rate_of_May_is_due_however_lately_its_page_was_opened()
    {
        var due = (await site.GetAsync("/sources/rates")).All("section[aria-labelledby=due] a").Hrefs().ToList();

        Assert.Contains("/sources/rates#eur", due);
        Assert.Contains("on pages of May 8, 2026 or before", (await site.GetAsync("/sources/rates")).Html.GetElementById("eur")!.ParentElement!.Said(), StringComparison.Ordinal);
    }
}
