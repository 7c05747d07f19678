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
    [InlineData("https://guide.example@evil.example/recommendation/quick/1/product-yes", "leads to guide.example@evil.example")]
    [InlineData("/recommendation/", "names no decision")]
    [InlineData("/recommendation/nothing/1/product-yes", "names no decision")]
    [InlineData("/recommendation/quick/99999999999/product-yes", "names no decision")]
    [InlineData("/recommendation/quick/1/product-maybe", "doesn’t know: product-maybe")]
    [InlineData("/recommendation/quick/1/product-yes/product-no", "in two ways")]
    [InlineData("/recommendation/quick/1/product-no", "still has a question open")]
    public void It_is_refused_with_what_to_do(string pasted, string problem) =>
        Assert.Contains(problem, PastedLink.Read(Known.Guide, pasted, "guide.example").Problem, StringComparison.Ordinal);
}
