using AiDeploy.Web.Shared;

namespace AiDeploy.Web.Tests.Shared;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a or b", "a", "b")]
    [InlineData("a, b or c", "a", "b", "c")]
    public void Words_are_joined_as_in_a_sentence(string sentence, params string[] words) => Assert.Equal(sentence, DisplayText.Either(words.Where(static word => word.Length > 0).ToList()));

    [Theory]
    [InlineData("One holds", "One holds")]
    [InlineData("One holds, and another holds", "One holds", "Another holds")]
    [InlineData("One holds, another holds, and AI holds", "One holds", "Another holds", "AI holds")]
    public void Statements_are_joined_as_in_a_sentence(string sentence, params string[] statements) => Assert.Equal(sentence, DisplayText.AllOf(statements));

    [Fact]
    public void A_day_is_written_for_people_and_for_machines() =>
        Assert.Equal(("November 3, 2026", "2026-11-03"), (DisplayText.Day(new(2026, 11, 3)), DisplayText.Iso(new(2026, 11, 3))));

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 61)]
    [InlineData(5000, 61)]
    public void What_was_typed_is_cut_after_sixty_characters(int typed, int shown) => Assert.Equal(shown, DisplayText.Short(new('x', typed)).Length);
}
