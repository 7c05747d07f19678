using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class PastedLinkTests
{
    [Theory]
    [InlineData("/recommendation/quick/1/product-yes")]
    [InlineData("  /recommendation/quick/1/product-yes/  ")]
    [InlineData("https://guide.example/recommendation/quick/1/product-yes")]
    [InlineData("http://GUIDE.example/Recommendation/quick/1/Product-Yes.")]
    [InlineData("guide.example/recommendation/quick/1/product-yes")]
    [InlineData("<https://guide.example/recommendation/quick/1/product-yes>")]
    [InlineData("https://guide.example/embed/recommendation/quick/1/product-yes")]
    [InlineData("https://guide.example/recommendation/quick/1/product-yes?utm_source=x#why")]
    [InlineData("https://guide.example/recommendation/quick/1/product-yes is mine")]
    [InlineData("https://guide.example/recommendation/quick/1/limits-no/product-yes")]
    [InlineData("https://guide.example/recommendation/quick/1/product-yes\u200b。")]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fguide.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes&data=05%7C02&reserved=0")]
    [InlineData("https://nam02.safelinks.protection.outlook.com/?url=https%253A%252F%252Fguide.example%252Frecommendation%252Fquick%252F1%252Fproduct-yes&data=05")]
    [InlineData("https://www.google.com/url?q=https://guide.example/recommendation/quick/1/product-yes&sa=D&source=docs")]
    [InlineData("https://slack-redir.net/link?url=https%3A%2F%2Fguide.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fguide.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes&h=AT0")]
    [InlineData("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fguide.example%2frecommendation%2fquick%2f1%2fproduct-yes&c=E,1,x")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__guide.example_recommendation_quick_1_product-2Dyes&d=DwMFaQ&c=x")]
    [InlineData("https://urldefense.com/v3/__https://guide.example/recommendation/quick/1/product-yes__;!!abc")]
    [InlineData("https://secure-web.cisco.com/1abcDEF/https%3A%2F%2Fguide.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes")]
    [InlineData("https://guide.example/recommendation/quick/1/prod=\nuct-yes")]
    [InlineData("https://guide.example/recommendation/quick/1/prod=\r\nuct-yes")]
    [InlineData("https://guide.example/recommendation/quick/1/prod=uct-yes")]
    [InlineData("<https://guide.example/recommendation/quick/1/product-yes|our result>")]
    [InlineData("[our result](https://guide.example/recommendation/quick/1/product-yes)")]
    [InlineData("[our result|https://guide.example/recommendation/quick/1/product-yes|smart-link]")]
    [InlineData("<a href=\"https://guide.example/recommendation/quick/1/product-yes\">our result</a>")]
    [InlineData("{\"url\":\"https://guide.example/recommendation/quick/1/product-yes\",\"n\":1}")]
    [InlineData("https://guide-example.translate.goog/recommendation/quick/1/product-yes?_x_tr_sl=en&_x_tr_tl=de")]
    [InlineData("https://guide-example.proxy.lib.example.edu/recommendation/quick/1/product-yes")]
    [InlineData("https://guide.example.mcas.ms/recommendation/quick/1/product-yes")]
    [InlineData("http:/guide.example/recommendation/quick/1/product-yes")]
    [InlineData("https:guide.example/recommendation/quick/1/product-yes")]
    [InlineData("https//guide.example/recommendation/quick/1/product-yes")]
    [InlineData("www.guide.example/recommendation/quick/1/product-yes")]
    [InlineData("HTTPS://WWW.guide.example:443/recommendation/quick/1/product-yes،")]
    [InlineData("https://urldefense.com/v3/__https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fguide.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes&data=05__;!!abc")]
    public void It_is_understood(string pasted)
    {
        var read = PastedLink.Read(Known.Guide, pasted, "guide.example");

        Assert.Null(read.Problem);
        Assert.Equal(("quick", "product-yes"), (read.Recommendation!.Decision.Id, read.Recommendation.Answers.ToString()));
    }

    [Theory]
    [InlineData("", "its address contains /recommendation/")]
    [InlineData("/decide/quick", "its address contains /recommendation/")]
    [InlineData("https://evil.example/recommendation/quick/1/product-yes", "leads to evil.example")]
    [InlineData("https:/evil.example/recommendation/quick/1/product-yes", "leads to evil.example")]
    [InlineData("https://www.evil.example:443/recommendation/quick/1/product-yes", "leads to www.evil.example:443")]
    [InlineData("https://guide.example:8443/recommendation/quick/1/product-yes", "leads to guide.example:8443")]
    [InlineData("https://guide.example@evil.example/recommendation/quick/1/product-yes", "leads to guide.example@evil.example")]
    [InlineData("https://guide.example/?url=https%3A%2F%2Fevil.example%2Frecommendation%2Fquick%2F1%2Fproduct-yes", "leads to evil.example")]
    [InlineData("https://guide-examples.evil.example/recommendation/quick/1/product-yes", "leads to guide-examples.evil.example")]
    [InlineData("https://guide.examplee/recommendation/quick/1/product-yes", "leads to guide.examplee")]
    [InlineData("/recommendation/", "names no decision")]
    [InlineData("/recommendation/nothing/1/product-yes", "names no decision")]
    [InlineData("/recommendation/quick/99999999999/product-yes", "names no decision")]
    [InlineData("/recommendation/quick/1/product-maybe", "doesn’t know: product-maybe")]
    [InlineData("/recommendation/quick/1/product-yes/product-no", "in two ways")]
    [InlineData("/recommendation/quick/1/product-no", "still has a question open")]
    public void It_is_refused_with_what_to_do(string pasted, string problem) =>
        Assert.Contains(problem, PastedLink.Read(Known.Guide, pasted, "guide.example").Problem, StringComparison.Ordinal);
}
