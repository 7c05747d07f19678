namespace AiDeploy.Tests.Content;

/// <summary>Names that stand in addresses are slugs, and none is an address or fragment of the site itself.</summary>
public sealed class ProperNounsTests
{
    [Theory]
    [InlineData("readiness")]
    [InlineData("glossary")]
    [InlineData("worked-examples")]
    public void A_guide_page_does_not_take_the_address_of_another(string name)
    {
        using var copy = new ContentCopy();
        copy.Files[$"guide/{name}.md"] = "---\ntitle: T\nsummary: S.\nreviewed: 2026-01-02\n---\n";
        copy.Files.Replace("site.yaml", "guide: [", $"guide: [{name}, ");

        Assert.Equal([$"guide/{name}.md:1: the site has its own page or fragment '{name}': choose another name"], copy.Problems());
    }

    [Theory]
    [InlineData("My Example", "the file's name becomes the address: use lower-case words joined by hyphens")]
    [InlineData("main", "the site has its own page or fragment 'main': choose another name")]
    public void The_name_of_an_example_is_a_fragment(string name, string message)
    {
        using var copy = new ContentCopy();
        File.Move(copy.Files.At("examples/hospital-discharge-letters.md"), copy.Files.At($"examples/{name}.md"));
        copy.Files.Replace("site.yaml", "hospital-discharge-letters", name);

        Assert.Contains($"examples/{name}.md:1: {message}", copy.Problems());
    }

    [Theory]
    [InlineData("A/B")]
    [InlineData("a?b#c")]
    [InlineData("a b")]
    [InlineData("ä")]
    public void The_id_of_an_outcome_is_a_part_of_an_address(string id)
    {
        using var copy = new ContentCopy();
        copy.Files["decisions/quick/1.yaml"] = copy.Files["decisions/quick/1.yaml"]
            .Replace("\n  product:\n    option:", $"\n  \"{id}\":\n    option:", StringComparison.Ordinal)
            .Replace("recommend: product}", $"recommend: \"{id}\"}}", StringComparison.Ordinal);
        copy.Publish();

        Assert.Contains(copy.Problems(), problem => problem.Contains($"outcome '{id}' must be lower-case words joined by hyphens: addresses carry it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reference/facts.yaml", "open-gap:", "main:", "row")]
    [InlineData("glossary.yaml", "\nlora:", "\nmain:", "term")]
    public void An_id_is_no_fragment_of_the_page_it_stands_on(string file, string old, string now, string kind)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);

        Assert.Contains(copy.Problems(), problem => problem.EndsWith($"{kind} 'main' is a fragment that pages have of their own: choose another name", StringComparison.Ordinal));
    }
}
