namespace AiDeploy.Tests.Content;

public sealed class PageLibraryTests
{
    [Fact]
    public void An_option_without_page_is_reported()
    {
        using var copy = new ContentCopy();
        File.Delete(copy.Files.At("options/fine-tuning.md"));
        Assert.Contains("options/fine-tuning.md:1: the page of this option is missing: add it", copy.Problems());
    }

    [Fact]
    public void A_directory_in_place_of_a_page_is_reported()
    {
        using var copy = new ContentCopy();
        copy.Files.PutDirectory("options/fine-tuning.md");
        Assert.Contains("options/fine-tuning.md:1: the page of this option is missing: add it", copy.Problems());
    }

    [Fact]
    public void A_page_of_an_unknown_option_is_reported()
    {
        using var copy = new ContentCopy();
        File.Copy(copy.Files.At("options/fine-tuning.md"), copy.Files.At("options/magic.md"));
        Assert.Equal(["options/magic.md:1: there is no option 'magic': the four are off-the-shelf, api-integration, fine-tuning, self-hosting"], copy.Problems());
    }

    [Theory]
    [InlineData("guide/more/sample.md", "guide/sample.md", "guide/more/sample.md")]
    [InlineData("guide/SAMPLE.md", "guide/SAMPLE.md", "guide/sample.md")]
    public void Two_pages_with_one_address_are_reported(string path, string first, string second)
    {
        using var copy = ContentCopy.WithPage("Words.");
        copy.Files[path] = copy.Files[ContentCopy.PageFile];
        var pair = new[] { first, second }.Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{pair[1]}:1: ", StringComparison.Ordinal) && problem.EndsWith($"is also the name of {pair[0]}: two pages can't share an address", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("options")]
    [InlineData("guide")]
    public void A_missing_folder_is_reported(string folder)
    {
        using var copy = new ContentCopy();
        Directory.Delete(copy.Files.At(folder), recursive: true);
        Assert.NotEmpty(copy.Problems());
    }

    [Fact]
    public void A_file_in_place_of_a_folder_is_reported()
    {
        using var copy = new ContentCopy();
        Directory.Delete(copy.Files.At("options"), recursive: true);
        copy.Files["options"] = "not a folder";
        Assert.Equal(4, copy.Problems().Count(static problem => problem.EndsWith("the page of this option is missing: add it", StringComparison.Ordinal)));
    }
}
