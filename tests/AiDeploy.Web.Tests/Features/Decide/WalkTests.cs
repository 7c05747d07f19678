using AiDeploy.Decisions;
using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

/// <summary>Answers the quick decision in every possible way, as the forms say.</summary>
public sealed class WalkTests(Site site)
{
    [Fact]
    public async Task Every_way_through_the_forms_ends_at_a_recommendation()
    {
        var ends = new SortedSet<string>(StringComparer.Ordinal);
        await WalkAsync("/decide/quick", ends, 0);

        Assert.Equal(Ends(Known.History.Current, Answers.None).Order(StringComparer.Ordinal), ends);
    }

    private async Task WalkAsync(string address, SortedSet<string> ends, int depth)
    {
        Assert.True(depth <= 4, $"the quick decision asks four questions at most, but not before {address}");
        var page = await site.GetAsync(address);
        Assert.Equal(200, page.Status);
        if (address.StartsWith("/recommendation/", StringComparison.Ordinal))
        {
            Assert.True(ends.Add(address), $"two ways led to {address}");
            return;
        }

        var form = page.All("form").Single();
        var question = form.QuerySelector("input[name=question]")!.GetAttribute("value")!;
        foreach (var radio in form.QuerySelectorAll("input[type=radio]"))
        {
            var reply = await site.PostAsync(form.GetAttribute("action")!, ("question", question), (radio.GetAttribute("name")!, radio.GetAttribute("value")!));
            Assert.Equal(303, reply.Status);
            Assert.Null(reply["Set-Cookie"]);
            await WalkAsync(reply.Location!, ends, depth + 1);
        }
    }

    private static IEnumerable<string> Ends(Decision decision, Answers answers) => decision.Step(answers) switch
    {
        Step.Ask { Question: var next } => next.Answers.Append(next.Unsure).SelectMany(answer => Ends(decision, answers.With(next, answer))),
        _ => [Links.Recommendation(decision, answers)],
    };
}
