using System.Xml.Linq;
using AiDeploy.Web.Features.Ask;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Ask;

public sealed class SearchTests(Site site)
{
    [Fact]
    public async Task Passages_are_grouped_by_page_with_the_words_marked()
    {
        var page = await site.GetAsync("/search?q=rate+limits");

        Assert.Equal("API integration", page.All(".found h2").First().Said());
        Assert.Equal("/options/api-integration#limitations", page.All(".found a").First().Href());
        Assert.Equal(["Rate", "limits", "Limits"], page.All(".found li").First().QuerySelectorAll("mark").Texts());
        Assert.Equal(page.All(".found h2").Texts().Distinct(), page.All(".found h2").Texts());
    }

    [Theory]
    [InlineData("cost", "/costs")]
    [InlineData("price", "/costs")]
    [InlineData("calculator", "/costs")]
    [InlineData("estimate", "/costs")]
    [InlineData("break-even", "/costs")]
    [InlineData("what would it cost", "/costs")]
    [InlineData("how much does fine-tuning cost?", "/costs")]
    [InlineData("quick decision", "/decide/quick")]
    [InlineData("full check", "/decide/full")]
    [InlineData("comparison", "/compare")]
    [InlineData("checklist", "/guide/readiness")]
    [InlineData("self-hosting checklist", "/guide/readiness/self-hosting")]
    public async Task A_page_that_works_out_what_is_looked_for_comes_first(string words, string address) =>
        Assert.Equal(address, (await site.GetAsync("/search?q=" + Uri.EscapeDataString(words).Replace("%20", "+", StringComparison.Ordinal))).All(".found a").First().Href());

    [Fact]
    public async Task Every_passage_shows_a_sentence_even_one_that_starts_with_a_smaller_heading() =>
        Assert.DoesNotContain((await site.GetAsync("/search?q=fine-tuning")).All(".found li p").Texts(), string.IsNullOrWhiteSpace);

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_to_try()
    {
        var page = await site.GetAsync("/search?q=qwertz");

        Assert.Equal(200, page.Status);
        Assert.Empty(page.All(".found"));
        Assert.Contains("/guide/glossary", page.All("main a").Hrefs());
    }

    [Fact]
    public async Task Another_spelling_is_said() =>
        Assert.Contains("Showing what was found for rate limits", (await site.GetAsync("/search?q=rate+limts")).Html.Body!.Said(), StringComparison.Ordinal);

    [Theory]
    [InlineData("fine", "Fine-tuning a model")]
    [InlineData("self host", "Self-hosting open models")]
    [InlineData("kv-cache", "KV cache")]
    [InlineData("checklist", "Readiness checklists")]
    [InlineData("what is the most", "What is the most common mistake companies make?")]
    public async Task Suggestions_hold_every_word_typed(string typed, string suggestion)
    {
        var reply = (await site.GetAsync("/suggest?q=" + typed.Replace(' ', '+'))).Json;

        Assert.Equal(typed, reply[0].GetString());
        Assert.Contains(suggestion, reply[1].EnumerateArray().Select(static text => text.GetString()));
        Assert.True(reply[1].GetArrayLength() <= 6);
    }

    [Fact]
    public async Task What_is_left_out_on_purpose_is_said() =>
        Assert.Contains("This guide leaves out which database or tool to buy for retrieval on purpose.", (await site.GetAsync("/search?q=pinecone")).All(".notice").Texts());

    [Fact]
    public async Task Nothing_typed_suggests_nothing() => Assert.Equal(0, (await site.GetAsync("/suggest?q=")).Json[1].GetArrayLength());

    [Fact]
    public async Task Browsers_are_told_how_to_search()
    {
        var link = (await site.GetAsync("/")).All("link[rel=search]").Single().Href()!;
        var reply = await site.GetAsync(link);
        var names = XNamespace.Get("http://a9.com/-/spec/opensearch/1.1/");

        Assert.Equal(
            ["https://localhost/search?q={searchTerms}", "https://localhost/suggest?q={searchTerms}"],
            XDocument.Parse(reply.Body).Root!.Elements(names + "Url").Select(static url => url.Attribute("template")!.Value));
    }

    /// <summary>OpenSearch 1.1 allows a short name sixteen characters, and a long one 48.</summary>
    [Theory]
    [InlineData("AiDeploy", "AiDeploy")]
    [InlineData("Sixteen letters!", "Sixteen letters!")]
    [InlineData("How our town deploys AI", "How our town")]
    [InlineData("How our townhall deploys AI", "How our townhall")]
    [InlineData("Rechtsschutzversicherung AI", "Rechtsschutzvers")]
    public void The_name_in_the_address_bar_is_as_short_as_it_must_be(string name, string shown) =>
        Assert.Equal(shown, OpenSearchXml.Short(name));

    [Fact]
    public void The_script_of_suggestions_is_small() =>
        Assert.True(new FileInfo(Path.Combine(Repository.WebSource, "wwwroot", "js", "suggest.js")).Length <= 4096);
}
