using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class PrivacyTests(Stage stage)
{
    private const string CountKept = """
        async () => [
            localStorage.length,
            sessionStorage.length,
            document.cookie.length,
            (await indexedDB.databases()).length,
            (await caches.keys()).length,
            (await navigator.serviceWorker.getRegistrations()).length,
        ]
        """;

    [Fact]
    public async Task A_whole_journey_leaves_nothing_behind_in_the_browser()
    {
        await using var visitor = await JourneyAsync();
        Assert.Empty(await visitor.Page.Context.CookiesAsync());
        Assert.All(await visitor.Page.EvaluateAsync<int[]>(CountKept), static kept => Assert.Equal(0, kept));
    }

    [Fact]
    public async Task No_reply_of_a_whole_journey_tries_to_set_a_cookie()
    {
        await using var visitor = await JourneyAsync();
        var replies = (await Task.WhenAll(visitor.Requests.Select(static request => request.ResponseAsync()))).OfType<IResponse>().ToList();
        Assert.Contains(replies, static reply => reply.Status == 303);
        foreach (var reply in replies)
        {
            Assert.Null(await reply.HeaderValueAsync("Set-Cookie"));
        }
    }

    [Fact]
    public async Task No_request_of_a_whole_journey_leaves_the_site()
    {
        await using var visitor = await JourneyAsync();
        Assert.All(visitor.Requests, request => Assert.True(stage.Origin.IsBaseOf(new Uri(request.Url)), request.Url));
    }

    /// <summary>From the home page to a result, its link copied, and on to what it recommends.</summary>
    private async Task<Visitor> JourneyAsync()
    {
        var walk = Walks.To("Evaluate hosting an open model yourself");
        var visitor = await stage.VisitAsync();
        foreach (var step in walk.Steps)
        {
            await visitor.Page.AnswerByMouseAsync(step.Choice);
        }

        await Expect(visitor.Heading).ToHaveTextAsync(walk.Ending);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await visitor.Page.Link("What Self-hosting means, and its limits").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Self-hosting open models");
        Assert.Contains(visitor.Requests, static request => request.ResourceType == "stylesheet");
        Assert.Contains(visitor.Requests, static request => request.ResourceType == "script");
        return visitor;
    }
}
