namespace AiDeploy.Tests.Yaml;

/// <summary>Titles fit a phone and a share image, whose fonts have Latin letters only.</summary>
public sealed class DrawnTextTests
{
    [Theory]
    [InlineData("site.yaml", "name: AiDeploy", "name: مرحبا", "'name' holds م ر ح ب ا, for which share images have no letter")]
    [InlineData("site.yaml", "title: How", "title: 如何 🚲 How", "'title' holds 如 何 🚲, for which share images have no letter")]
    [InlineData("options/fine-tuning.md", "title: Fine-tuning a model", "title: Fine-tuning → a model", "'title' holds →, for which share images have no letter")]
    [InlineData("decisions/quick/1.yaml", "headline: Use an", "headline: ≥ 3 users, so use an", "'headline' holds ≥, for which share images have no letter")]
    [InlineData("decisions/quick/1.yaml", "says: A product does the job", "says: Ein Žnin does the job", "'says' holds Ž, for which share images have no letter")]
    [InlineData("guide/risks.md", "title: Risks", "title: Rechtsschutzversicherungsgesellschaftenverzeichnis", "'title' holds a word of 50 letters, which no line of a phone holds")]
    [InlineData("examples/bike-shop-newsletter.md", "title: A bike", "title: A very, very, very, very, very, very, very, very, very, very, very, very good bike", "'title' has 121 characters: shorten it to 100 or fewer")]
    public void What_does_not_fit_is_named_with_its_letters(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);
        copy.Publish();

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{file}:{copy.Files.Line(file, now)}: {message}", StringComparison.Ordinal));
    }

    [Fact]
    public void Western_European_letters_and_the_signs_of_a_text_are_drawn()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("site.yaml", "title: How", "title: “Où ça?” – àéîõüß · €5 ½ ™ • … How");

        Assert.Empty(copy.Problems());
    }

    [Fact]
    public void The_title_of_a_page_may_hold_any_letter()
    {
        using var copy = ContentCopy.WithPage("---\ntitle: 开始 → 🚲\nsummary: A page for a test.\nreviewed: 2026-01-02\n---\nWords.\n");

        Assert.Empty(copy.Problems());
    }
}
