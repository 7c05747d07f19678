using System.Net.Http.Headers;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

public sealed class RequestGuardTests(Site site)
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused_with_the_ones_allowed(string method)
    {
        Assert.Equal((405, "GET, HEAD"), await TryAsync(method, "/"));
        Assert.Equal(method == "OPTIONS" ? (204, "GET, HEAD, OPTIONS") : (405, "GET, HEAD"), await TryAsync(method, "/css/site.css"));
        Assert.Equal((405, "GET, HEAD"), await TryAsync(method, "/nothing"));
        Assert.Equal((405, "GET, HEAD, POST"), await TryAsync(method, "/decide/quick"));
    }

    [Theory]
    [InlineData("/prices.json")]
    [InlineData("/changes.atom")]
    [InlineData("/schemas/decision.1.json")]
    [InlineData("/decide/full/2/job-write/decision.json")]
    [InlineData("/costs.csv?requests=1")]
    [InlineData("/card.png")]
    public async Task A_page_of_another_site_may_ask_for_a_file_and_name_the_tag_it_knows(string address)
    {
        var reply = await site.SendAsync(HttpMethod.Options, address);

        Assert.Equal((204, "GET, HEAD, OPTIONS", "*"), (reply.Status, reply["Allow"], reply["Access-Control-Allow-Origin"]));
        Assert.Equal(("GET, HEAD, OPTIONS", "If-None-Match"), (reply["Access-Control-Allow-Methods"], reply["Access-Control-Allow-Headers"]));
        Assert.Empty(reply.Bytes);
    }

    [Theory]
    [InlineData("/nothing.json", 405)]
    [InlineData("/compare", 405)]
    [InlineData("/mcp", 405)]
    public async Task Nothing_else_is_open_to_it(string address, int status)
    {
        var reply = await site.SendAsync(HttpMethod.Options, address);

        Assert.Equal((status, null), (reply.Status, reply["Access-Control-Allow-Methods"]));
    }

    [Theory]
    [InlineData("BREW")]
    [InlineData("PROPFIND")]
    public async Task A_method_nobody_knows_is_not_implemented(string method) => Assert.Equal(501, (await TryAsync(method, "/")).Status);

    [Theory]
    [InlineData("/")]
    [InlineData("/options/fine-tuning")]
    [InlineData("/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("/healthz/ready")]
    [InlineData("/status/500")]
    [InlineData("/nothing")]
    public async Task Only_questions_take_a_post(string address)
    {
        var reply = await PostAsync(address, "question=product&answer=no", Form);

        Assert.Equal((405, "GET, HEAD"), (reply.Status, reply["Allow"]));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded; charset=nothing")]
    [InlineData(null)]
    public async Task Only_a_small_form_in_utf_8_is_read(string? type) =>
        Assert.Equal(415, (await PostAsync("/decide/quick", "question=product&answer=no", type)).Status);

    [Fact]
    public async Task A_post_without_any_body_is_not_a_form() => Assert.Equal(415, (await site.SendAsync(HttpMethod.Post, "/decide/quick")).Status);

    [Fact]
    public async Task A_body_that_says_it_is_too_large_is_refused() =>
        Assert.Equal(413, (await PostAsync("/decide/quick", "answer=" + new string('x', 4090), Form)).Status);

    [Theory]
    [InlineData(1500, 400)]
    [InlineData(7, 400)]
    [InlineData(6, 303)]
    public async Task A_choice_among_too_many_other_fields_is_refused(int others, int status) =>
        Assert.Equal(status, (await PostAsync("/decide/quick", "question=product&answer=no" + string.Concat(Enumerable.Repeat("&a", others)), Form)).Status);

    [Theory]
    [InlineData(60, 250, 303)]
    [InlineData(70, 250, 400)]
    [InlineData(60, 300, 400)]
    public async Task A_choice_beside_a_field_that_is_too_long_is_refused(int name, int value, int status) =>
        Assert.Equal(status, (await PostAsync("/decide/quick", $"question=product&answer=no&{new string('x', name)}={new string('x', value)}", Form)).Status);

    [Theory]
    [InlineData("answer=%zz&question=%")]
    [InlineData("answer=%00&question=product")]
    [InlineData("answer=%C0%AF&question=product")]
    [InlineData("answer=%ED%A0%80&question=product")]
    [InlineData("=&=&==")]
    [InlineData("answer[0]=no&question[0]=nothing")]
    [InlineData("answer[=no&question]=product")]
    public async Task A_body_that_makes_no_sense_is_no_choice(string body) => Assert.Equal(400, (await PostAsync("/decide/quick", body, Form)).Status);

    private async Task<(int Status, string? Allow)> TryAsync(string method, string address)
    {
        var reply = await site.SendAsync(new(method), address);
        return (reply.Status, reply["Allow"]);
    }

    private async Task<Reply> PostAsync(string address, string body, string? type)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await site.SendAsync(HttpMethod.Post, address, content);
    }
}
