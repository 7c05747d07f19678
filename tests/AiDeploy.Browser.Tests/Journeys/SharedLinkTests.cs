using AiDeploy.Browser.Tests.Staging;

namespace AiDeploy.Browser.Tests.Journeys;

public sealed class SharedLinkTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Walks.Endings), MemberType = typeof(Walks))]
    public async Task A_colleague_sees_the_same_result_and_reasons_for(string ending)
    {
        var walk = Walks.To(ending);
        await using var visitor = await stage.VisitAsync();
        foreach (var step in walk.Steps)
        {
            await visitor.Page.AnswerByMouseAsync(step.Choice);
        }

        var copied = await visitor.Page.GetByLabel("Link to this recommendation").InputValueAsync();
        Assert.Equal(visitor.Page.Url, copied);

        await using var colleague = await stage.VisitAsync(copied);
        var seen = await Result.ReadAsync(colleague.Page);
        Assert.Equal(await Result.ReadAsync(visitor.Page), seen);
        Assert.Equal(ending, seen.Heading);
        Assert.All(walk.Steps, step => Assert.Contains(step.Statement, seen.Answers, StringComparison.Ordinal));
        Assert.Contains(walk.Steps, step => seen.Reasons.Contains(step.Statement, StringComparison.Ordinal));
    }
}
