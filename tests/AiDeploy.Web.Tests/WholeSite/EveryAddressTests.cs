using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.WholeSite;

/// <summary>Every kind of address, over HTTP.</summary>
public sealed class EveryAddressTests(Site site)
{
    private const string Ending = " – AiDeploy";

    public static TheoryData<string, string, string?> Pages => new()
    {
        { "/", "How should your team deploy AI?" + Ending, null },
        { "/options/off-the-shelf", Known.Guide.Options[0].Page.Title + Ending, null },
        { "/options/api-integration", Known.Guide.Options[1].Page.Title + Ending, null },
        { "/options/fine-tuning", Known.Guide.Options[2].Page.Title + Ending, null },
        { "/options/self-hosting", Known.Guide.Options[3].Page.Title + Ending, null },
        { "/guide/start-simple", Known.Guide.Articles.Single(static page => page.Slug == "start-simple").Title + Ending, null },
        { "/guide/method", Known.Guide.Articles.Single(static page => page.Slug == "method").Title + Ending, null },
        { "/about", "About this guide" + Ending, null },
        { "/privacy", "Privacy" + Ending, null },
        { "/guide/glossary", "Glossary" + Ending, null },
        { "/guide/all", "The whole guide" + Ending, null },
        { "/guide/readiness", "Readiness checklists" + Ending, null },
        { "/guide/readiness/self-hosting", Known.Guide.Checklists[3].Title + Ending, null },
        { "/sources", "Facts and sources" + Ending, null },
        { "/sources/models", "Models behind an API" + Ending, null },
        { "/changes", "What changed" + Ending, null },
        { "/ask", "Ask" + Ending, null },
        { "/ask?q=What+is+LoRA%3F", "What is LoRA? – Ask" + Ending, null },
        { "/search", "Search" + Ending, null },
        { "/search?q=rate+limits", "rate limits – Search" + Ending, null },
        { "/costs", "What would it cost?" + Ending, null },
        { "/costs?as-of=2026-11-26&requests=2000000", "Off-the-shelf is cheapest: about $14,000 over 12 months – 2 million requests a month" + Ending, "/costs" },
        { "/costs/compare", "Compare estimates" + Ending, null },
        { "/costs/compare?e=as-of=2026-11-27/requests=30000&e=as-of=2026-11-27/requests=60000", "Compare estimates" + Ending, "/costs/compare" },
        { "/together", "Compare answers" + Ending, null },
        { "/portfolio", "Portfolio of use cases" + Ending, null },
        { "/portfolio?c=full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/case=Discharge%20letters/as-of=2026-11-27/requests=60000&c=quick/1/product-yes", "Portfolio of 2 use cases" + Ending, "/portfolio" },
        { "/portfolio/policy", "Policy for using AI" + Ending, null },
        { "/portfolio/policy?c=quick/1/product-yes/case=Letters", "Policy for using AI" + Ending, "/portfolio/policy" },
        { "/compare", "The four options, side by side" + Ending, null },
        { "/compare/api-integration/fine-tuning", "API integration or Fine-tuning?" + Ending, null },
        { "/compare/off-the-shelf/fine-tuning/self-hosting", "Off-the-shelf or Fine-tuning or Self-hosting?" + Ending, null },
        { "/decide/quick", "Is there a product that does the job as it is? – Quick decision" + Ending, null },
        { "/decide/quick/1", "Is there a product that does the job as it is? – Quick decision" + Ending, "/decide/quick" },
        { "/decide/quick/1/product-no", "Does it have to work with your own data or inside your own product? – Quick decision" + Ending, null },
        { "/decide/quick/1/product-unsure", "Does it have to work with your own data or inside your own product? – Quick decision" + Ending, null },
        { "/decide/quick/1/product-no?change=product", "Is there a product that does the job as it is? – Quick decision" + Ending, null },
        { "/guide/worked-examples", "Worked examples" + Ending, null },
        { "/decide/full", "What kind of job is it? – Full check" + Ending, null },
        { "/decide/full/1", Known.Full.Questions[0].Text + " – Full check" + Ending, null },
        { "/decide/full/map", "Full check: the whole map" + Ending, null },
        { "/decide/full/when/host", "When it is right: Host an open model yourself" + Ending, null },
        { "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes", "Fine-tune a model behind an API – Full check" + Ending, null },
        { "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes?change=regulated".Replace("/recommendation/", "/decide/", StringComparison.Ordinal), Known.Full.Find("regulated")!.Text + " – Full check" + Ending, null },
        { "/recommendation/quick/1/product-yes", "Use an off-the-shelf product – Quick decision" + Ending, null },
        { "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes", "Evaluate hosting an open model yourself – Quick decision" + Ending, null },
        { "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure", "It depends: Fine-tuning or Self-hosting – Quick decision" + Ending, null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_its_title_one_heading_its_canonical_address_a_strong_tag_and_no_cookie(string address, string title, string? canonical)
    {
        var page = await site.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Equal("text/html; charset=utf-8", page["Content-Type"]);
        Assert.Equal(title, page.Title);
        Assert.NotEmpty(page.Heading);
        Assert.Equal("https://localhost" + (canonical ?? address), page.Canonical);
        Assert.Equal("en-US", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.Matches("^\"[0-9a-f]{32}\"$", page["ETag"]!);
        Assert.Null(page["Set-Cookie"]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_shared_page_introduces_itself(string address, string title, string? canonical)
    {
        var page = await site.GetAsync(address);

        Assert.Equal(title, Meta(page, "og:title"));
        Assert.Equal("https://localhost" + (canonical ?? address), Meta(page, "og:url"));
        Assert.Equal(page.All("meta[name=description]").Single().GetAttribute("content"), Meta(page, "og:description"));
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-yes", true)]
    [InlineData("/decide/quick/1/product-no", true)]
    [InlineData("/decide/quick/1/product-no?change=product", true)]
    [InlineData("/decide/quick", false)]
    [InlineData("/", false)]
    [InlineData("/options/fine-tuning", false)]
    [InlineData("/nothing", true)]
    public async Task Only_pages_about_nobody_in_particular_are_for_search_engines(string address, bool noindex) =>
        Assert.Equal(noindex, (await site.GetAsync(address)).All("meta[name=robots][content=noindex]").Any());

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/options/nothing")]
    [InlineData("/options/fine-tuning/more")]
    [InlineData("/guide/nothing")]
    [InlineData("/guide/fine-tuning")]
    [InlineData("/compare/nothing")]
    [InlineData("/compare/fine-tuning")]
    [InlineData("/compare/fine-tuning/fine-tuning")]
    [InlineData("/compare/fine-tuning/nothing")]
    [InlineData("/decide/nothing")]
    [InlineData("/decide/quick/0")]
    [InlineData("/decide/quick/99")]
    [InlineData("/decide/quick/-1")]
    [InlineData("/decide/quick/99999999999")]
    [InlineData("/decide/quick/one")]
    [InlineData("/recommendation/nothing/1/product-yes")]
    [InlineData("/recommendation/quick/99/product-yes")]
    [InlineData("/status/500")]
    [InlineData("/status/404")]
    [InlineData("/appsettings.json")]
    [InlineData("/content/site.yaml")]
    [InlineData("/AiDeploy.Web.dll")]
    [InlineData("/.git/config")]
    [InlineData("/Pages/Index.cshtml")]
    public async Task An_address_without_a_page_is_a_404(string address)
    {
        var page = await site.GetAsync(address, ("Accept", "text/html"));

        Assert.Equal(404, page.Status);
        Assert.Equal("This page isn’t here", page.Heading);
    }

    [Theory]
    [InlineData("/options/api-integ", "/options/api-integration")]
    [InlineData("/guide/start-sim", "/guide/start-simple")]
    public async Task An_address_that_was_cut_short_leads_to_what_it_may_have_meant(string cut, string meant) =>
        Assert.Equal([meant, "/", "/decide/quick"], (await site.GetAsync(cut)).All(".message a").Hrefs());

    private static string? Meta(Reply page, string property) => page.All($"meta[property='{property}']").Single().GetAttribute("content");
}
