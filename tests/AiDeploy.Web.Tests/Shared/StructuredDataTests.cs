using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

/// <summary>What pages say of themselves to search engines.</summary>
public sealed class StructuredDataTests(Site site)
{
    [Fact]
    public async Task An_article_says_what_it_is_to_search_engines()
    {
        var things = await ThingsAsync("/options/fine-tuning");

        Assert.Equal(["Article", "BreadcrumbList"], things.Select(static thing => thing.GetProperty("@type").GetString()));
        Assert.Equal("https://localhost/options/fine-tuning", things[0].GetProperty("url").GetString());
        Assert.Equal($"{Known.Guide[Option.FineTuning].Page.Reviewed:yyyy-MM-dd}", things[0].GetProperty("dateModified").GetString());
        Assert.Equal("https://localhost/options/fine-tuning/card.png", things[0].GetProperty("image").GetString());
        Assert.Equal("Organization", things[0].GetProperty("publisher").GetProperty("@type").GetString());
    }

    [Fact]
    public async Task The_glossary_is_a_set_of_terms_to_search_engines()
    {
        var things = await ThingsAsync("/guide/glossary");

        Assert.Equal(["DefinedTermSet", "BreadcrumbList"], things.Select(static thing => thing.GetProperty("@type").GetString()));
        Assert.Equal(Known.Guide.Glossary.Terms.Length, things[0].GetProperty("hasDefinedTerm").GetArrayLength());
    }

    [Theory]
    [InlineData("/", "WebSite", "https://localhost/")]
    [InlineData("/compare", "BreadcrumbList", null)]
    [InlineData("/decide/full", "BreadcrumbList", null)]
    public async Task Other_pages_say_where_they_stand(string path, string type, string? url)
    {
        var thing = Assert.Single(await ThingsAsync(path));

        Assert.Equal(type, thing.GetProperty("@type").GetString());
        Assert.Equal(url ?? "https://localhost" + path, url is null ? thing.GetProperty("itemListElement")[1].GetProperty("item").GetString() : thing.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_recommendation_is_not_for_search_engines() =>
        Assert.Empty((await site.GetAsync("/recommendation/quick/1/product-yes")).All("script[type='application/ld+json']"));

    [Fact]
    public async Task A_page_names_the_language_it_is_in()
    {
        var languages = (await site.GetAsync("/guide/method")).All("link[hreflang]");

        Assert.Equal(["en-US https://localhost/guide/method", "x-default https://localhost/guide/method"], languages.Select(static link => $"{link.GetAttribute("hreflang")} {link.Href()}"));
    }

    private async Task<List<JsonElement>> ThingsAsync(string path)
    {
        var script = (await site.GetAsync(path)).All("script[type='application/ld+json']").Single();
        var json = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
        return [.. json.GetProperty("@graph").EnumerateArray()];
    }
}
