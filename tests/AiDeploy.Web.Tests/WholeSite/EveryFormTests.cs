using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.WholeSite;

/// <summary>Every form says in the same way what is wrong: in the title, in a summary that has the focus, and at its field.</summary>
public sealed class EveryFormTests(Site site)
{
    private static readonly string TooLong = new('a', 1001);

    public static TheoryData<string> Mistakes =>
    [
        "/ask?q=" + TooLong,
        "/search?q=" + TooLong,
        "/together?r=nonsense",
        "/portfolio?c=nonsense",
        "/costs?people=many",
        "/costs/compare?e=nonsense",
        "/recommendation/quick/1/product-yes?case=https://example.com",
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_told_in_the_title_in_the_focused_summary_and_at_its_field(string address)
    {
        var page = await site.GetAsync(address);

        Assert.InRange(page.Status, 400, 499);
        Assert.StartsWith("Error: ", page.All("title").Single().Said(), StringComparison.Ordinal);
        Assert.True(page.All(".error-summary[aria-labelledby=errors]").Single().HasAttribute("autofocus"));
        var field = page.All(page.All(".error-summary a").First().Href()!).Single();
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var described = field.GetAttribute("aria-describedby")!.Split(' ').SelectMany(id => page.All("#" + id)).ToList();
        Assert.Contains(described, static words => words.ClassList.Contains("error"));
    }
}
