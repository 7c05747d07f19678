using AiDeploy.Content;

namespace AiDeploy.Tests.Content;

public sealed class GlossaryTests
{
    private const string File = "glossary.yaml";

    [Fact]
    public void The_real_one_has_about_fifty_terms_in_order()
    {
        var terms = Decisions.Published.Guide.Glossary.Terms;

        Assert.InRange(terms.Length, 45, 80);
        Assert.Equal(terms.Select(static term => term.Name).Order(StringComparer.OrdinalIgnoreCase), terms.Select(static term => term.Name));
    }

    [Fact]
    public void A_plural_or_a_hyphen_makes_no_other_name() =>
        Assert.Equal(["batch job"], new GlossaryTerm("batch", "batch mode", ["batch modes", "batch-mode", "batch job", "batch jobs"], "Work that can wait.").OtherNames);

    [Theory]
    [InlineData("a: {term: A, says: One.}\nb: {term: B, also: [a], says: Two.}\n", 2, "'A' already stands for 'a': a spelling has one meaning")]
    [InlineData("A_b: {term: A, says: One.}\n", 1, "term 'A_b' must be lower-case words joined by hyphens: links carry it")]
    [InlineData("a: {term: A}\n", 1, "'says' is missing: add it")]
    [InlineData("a: {term: A, says: One., link: /}\n", 1, "'link' is not a field here: remove it")]
    public void A_term_is_wrong(string yaml, int line, string message)
    {
        using var copy = new ContentCopy();
        copy.Files[File] = yaml;

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{File}:{line}: {message}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_glossary_is_reported()
    {
        using var copy = new ContentCopy();
        System.IO.File.Delete(copy.Files.At(File));

        Assert.Contains($"{File}:1: the file is missing, and the site needs it: put it back", copy.Problems());
    }

    [Fact]
    public void A_link_to_a_term_must_lead_to_one()
    {
        using var copy = ContentCopy.WithPage("[a](/guide/glossary#rag) [b](/guide/glossary#nothing)");

        Assert.Equal(["guide/sample.md:6: link '/guide/glossary#nothing' leads nowhere: no such page or heading"], copy.Problems());
    }
}
