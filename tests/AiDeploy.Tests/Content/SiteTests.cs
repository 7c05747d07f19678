using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests.Content;

public sealed class SiteTests
{
    [Fact]
    public void The_articles_stand_in_the_order_of_the_site() =>
        Assert.Equal(Published.Guide.Site.Articles.Slugs, Published.Guide.Articles.Select(static page => page.Slug));

    [Theory]
    [InlineData("\nsummary: ", "\nsumary: ", "name: ", "'summary' is missing: add it")]
    [InlineData("\nsummary: ", "\nsumary: ", "sumary: ", "'sumary' is not a field here: remove it")]
    [InlineData("\ntitle: ", "\nname: ", "name: ", "'title' is missing: add it")]
    [InlineData("  cost: {name: Cost", "  cost: {label: Cost", "  cost:", "'name' is missing: add it")]
    [InlineData("  cost: {name: Cost", "  cost: {label: Cost", "  cost:", "'label' is not a field here: remove it")]
    public void A_field_is_wrong(string old, string now, string at, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("site.yaml", old, now);
        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"site.yaml:{copy.Files.Line("site.yaml", at)}: {message}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guide: [", "guide: [nowhere, ", "'guide' lists 'nowhere', but there is no guide/nowhere.md")]
    [InlineData("guide: [sample, ", "guide: [", "'guide' doesn't list 'sample': add it where readers should find it")]
    public void The_guide_lists_exactly_its_pages(string old, string now, string message)
    {
        using var copy = ContentCopy.WithPage("Words.");
        copy.Files.Replace("site.yaml", old, now);
        Assert.Equal([$"site.yaml:{copy.Files.Line("site.yaml", "guide: [")}: {message}"], copy.Problems());
    }

    [Fact]
    public void A_directory_in_its_place_is_reported()
    {
        using var copy = new ContentCopy();
        copy.Files.PutDirectory("site.yaml");
        Assert.Contains(copy.Problems(), static problem => problem.StartsWith("site.yaml:1: the file is missing, and the site needs it", StringComparison.Ordinal));
    }
}
