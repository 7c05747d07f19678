namespace AiDeploy.Tests.Content;

/// <summary>Each file of <c>Specs/</c> holds a page's body, a line <c>===</c>, and the HTML that readers get.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Content", "Specs");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_becomes_the_html_of_its_spec(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name)).Split("\n===\n");
        using var copy = ContentCopy.WithPage(parts[0]);
        var reading = copy.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(parts[1], reading.Guide!.Articles.Single(static page => page.Slug == "sample").Html);
    }
}
