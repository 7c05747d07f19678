using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests.Content;

public sealed class ChecklistTests
{
    private const string File = "readiness.yaml";

    [Fact]
    public void Every_option_has_a_list_of_points_with_ids_of_their_own() =>
        Assert.All(Option.All.Zip(Published.Guide.Checklists), static pair =>
        {
            Assert.Equal(pair.First, pair.Second.Option);
            Assert.InRange(pair.Second.Items.Length, 6, 16);
        });

    [Theory]
    [InlineData("\nself-hosting:", "\nown-hosting:", "'own-hosting' is not a field here: remove it")]
    [InlineData("  summary:", "  about:", "'summary' is missing: add it")]
    public void A_list_is_wrong(string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(File, old, now);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith(File, StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
    }
}
