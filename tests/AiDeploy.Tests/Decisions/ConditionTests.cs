using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class ConditionTests
{
    private static readonly Condition RedAndRipe = Sample.Decision.Rules[0].When;

    [Theory]
    [InlineData("red-yes/ripe-yes", true)]
    [InlineData("ripe-yes/size-small/red-yes", true)]
    [InlineData("red-no", false)]
    [InlineData("ripe-no", false)]
    [InlineData("red-unsure/ripe-no", false)]
    [InlineData("red-yes", null)]
    [InlineData("red-yes/ripe-unsure", null)]
    [InlineData("red-unsure/ripe-unsure", null)]
    [InlineData("size-small", null)]
    [InlineData("", null)]
    public void All_parts_must_hold_and_one_false_part_decides(string link, bool? holds) =>
        Assert.Equal(holds, RedAndRipe.Test(Sample.Answers(link)));

    [Fact]
    public void A_condition_without_parts_always_holds() =>
        Assert.True(Sample.Decision.Rules[^1].When.Test(Answers.None));

    [Theory]
    [InlineData("size-unsure", true)]
    [InlineData("size-small", false)]
    [InlineData("", null)]
    public void A_part_that_names_unsure_holds_when_it_is_given(string link, bool? holds) =>
        Assert.Equal(holds, Sample.Decision.Notes[0].When.Test(Sample.Answers(link)));
}
