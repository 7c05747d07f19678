namespace AiDeploy.Tests.Content;

/// <summary>Each file of <c>Specs/</c> holds a page's body, a line <c>===</c>, and the HTML that readers get.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Content", "Specs");

    private const string Facts = """

        book:
          item: A book
          unit: a copy
          dated:
            - {value: $2, from: 2025-01-01, to: 2026-01-01, added: 2025-01-01, sources: [{kind: vendor, read: 2025-01-01, title: The book, url: "https://example.org/book"}]}
            - {value: $3, from: 2026-01-02, added: 2026-01-02, sources: [{kind: vendor, read: 2026-01-02, title: The book, url: "https://example.org/book?a=1&b=2"}]}
        other:
          item: Another
          unit: things
          dated:
            - {value: "2", from: 2025-12-31, to: 2026-01-01, added: 2025-12-31, note: Mind <b>., sources: [{kind: copy, read: 2025-12-31, title: One, url: "https://example.org/other"}]}

        """;

    private const string Glossary = """
        rag: {term: RAG, says: Finding <passages> first.}
        test-set: {term: test set, also: [golden sets], says: Cases kept apart.}

        """;

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_becomes_the_html_of_its_spec(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name)).Split("\n===\n");
        using var copy = ContentCopy.WithPage(parts[0]);
        copy.Files["reference/facts.yaml"] += parts[0].Contains("[^", StringComparison.Ordinal) ? Facts : "";
        copy.Files["glossary.yaml"] = Glossary;
        var reading = copy.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(parts[1], reading.Guide!.Articles.Single(static page => page.Slug == "sample").Html);
    }
}
