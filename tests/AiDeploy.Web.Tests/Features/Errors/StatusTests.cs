using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Errors;

public sealed class StatusTests(Site site)
{
    [Theory]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("GET", "/decide/quick/99", 404)]
    [InlineData("GET", "/decide/quick/1/product-maybe", 404)]
    [InlineData("GET", "/decide/quick/1/product-yes/product-no", 400)]
    [InlineData("GET", "/recommendation/quick/1/product-maybe", 404)]
    [InlineData("DELETE", "/", 405)]
    [InlineData("POST", "/compare", 405)]
    [InlineData("TRACE", "/decide/quick", 405)]
    [InlineData("BREW", "/", 501)]
    [InlineData("POST", "/decide/quick", 415)]
    public async Task Every_error_is_a_page_that_helps(string method, string address, int status)
    {
        var page = await site.SendAsync(new(method), address);

        Assert.Equal(status, page.Status);
        Helps(page);
    }

    [Theory]
    [InlineData("GET", "/guide/nothing.md", "*/*", 404)]
    [InlineData("GET", "/nothing.json", "application/json", 404)]
    [InlineData("POST", "/prices.json", "application/json", 405)]
    public async Task A_program_that_asks_for_a_file_reads_an_error_as_data(string method, string address, string accept, int status)
    {
        var reply = await site.SendAsync(new(method), address, null, ("Accept", accept));

        Assert.Equal((status, "application/problem+json; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        Assert.Equal(status, reply.Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(reply.Json.GetProperty("detail").GetString()!);
        Assert.Equal("no-store", reply["Cache-Control"]);
    }

    [Fact]
    public async Task A_person_who_opens_a_file_that_is_not_there_gets_a_page() =>
        Helps(await site.GetAsync("/guide/nothing.md", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")));

    [Fact]
    public async Task A_person_who_opens_a_file_that_cannot_be_made_reads_why_on_a_page()
    {
        var page = await site.GetAsync("/recommendation/quick/1/product-yes/decision.md?on=11/28/2026", ("Accept", "text/html,*/*;q=0.8"));

        Assert.Equal(400, page.Status);
        Assert.Contains("“11/28/2026” is no day of a decision: write it like on=2026-11-27.", page.All("main").Single().Said(), StringComparison.Ordinal);
        Helps(page);
    }

    [Fact]
    public async Task A_failure_of_the_site_is_a_page_that_helps_and_tells_nothing_of_the_inside()
    {
        await using var broken = new Site { Arrange = static services => services.AddSingleton<IStartupFilter>(new Failure()) };
        var page = await broken.GetAsync(Failure.Address);

        Assert.Equal((500, "Something broke on our side"), (page.Status, page.Heading));
        Helps(page);
        Assert.DoesNotContain(Failure.Secret, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
        Assert.NotEmpty(page.All(".quoted").Single().TextContent);
        Assert.Equal("nosniff", page["X-Content-Type-Options"]);
        Assert.Equal(200, (await broken.GetAsync("/")).Status);
    }

    [Fact]
    public async Task A_failure_while_a_choice_is_posted_is_the_same_page()
    {
        await using var broken = new Site { Arrange = static services => services.Configure<MvcOptions>(static mvc => mvc.Filters.Add(new FailureOfPosts())) };
        var page = await broken.PostAsync("/decide/quick", ("question", "product"), ("answer", "no"));

        Assert.Equal(500, page.Status);
        Helps(page);
    }

    private static void Helps(Reply page)
    {
        Assert.Equal("text/html; charset=utf-8", page["Content-Type"]);
        Assert.Equal("en-US", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(" – AiDeploy", page.Title, StringComparison.Ordinal);
        Assert.NotEmpty(page.Heading);
        Assert.Contains("/", page.All("header a").Hrefs());
        Assert.NotEmpty(page.All("main a[href='/'], main a[href^='/decide/quick'], main a[href^='/recommendation/']"));
        Assert.Null(page.Canonical);
        Assert.NotEmpty(page.All("meta[name=robots][content=noindex]"));
        Assert.Contains("no-store", page["Cache-Control"], StringComparison.Ordinal);
        Assert.Null(page["Set-Cookie"]);
        Assert.Null(page["ETag"]);
    }
}
