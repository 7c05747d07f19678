using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>Answers left out before a link is shared.</summary>
public sealed class HideTests
{
    [Theory]
    [InlineData("red-no/size-small", "size", "red-no/size-unsure")]
    [InlineData("red-no/size-small", "size nothing", "red-no/size-unsure")]
    [InlineData("red-no/size-small", "nothing", "red-no/size-small")]
    [InlineData("red-no/size-small", "red", "red-unsure/size-small/ripe-unsure")]
    [InlineData("red-no/size-small", "red size", "red-unsure/size-unsure/ripe-unsure")]
    public void Not_knowing_stands_in_their_place_and_in_that_of_what_is_then_asked(string answers, string hidden, string shared) =>
        Assert.Equal(shared, Sample.Decision.Hide(Sample.Answers(answers), hidden.Split(' ')).ToString());

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void What_is_hidden_never_shows_and_what_was_recommended_stays_possible(string id, int version)
    {
        var decision = Published.Find(id, version);
        Assert.All(Walks.Paths(decision), path => Assert.All(path.Given, given =>
        {
            var shared = decision.Hide(path, [given.Question.Id]);
            Assert.True(shared[given.Question] is null or { IsUnsure: true });
            Assert.IsType<Step.Conclude>(decision.Step(shared));
            Assert.Contains(decision.Possible(path)[0], decision.Possible(shared));
        }));
    }
}
