namespace AiDeploy.Tests;

public sealed class OptionTests
{
    [Fact]
    public void There_are_four_from_simple_to_complex() =>
        Assert.Equal(["off-the-shelf", "api-integration", "fine-tuning", "self-hosting"], Option.All.Select(static option => option.Id));

    [Fact]
    public void The_rank_is_the_place_among_all() =>
        Assert.All(Option.All, static (option, place) => Assert.Equal(place, option.Rank));

    [Fact]
    public void Each_is_found_by_its_id() =>
        Assert.All(Option.All, static option => Assert.Same(option, Option.TryParse(option.ToString(), out var found) ? found : null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Fine-Tuning")]
    [InlineData(" fine-tuning")]
    [InlineData("none")]
    public void Anything_else_is_no_option(string? id) =>
        Assert.False(Option.TryParse(id, out _));
}
