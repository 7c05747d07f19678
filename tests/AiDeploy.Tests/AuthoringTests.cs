namespace AiDeploy.Tests;

/// <summary>What docs/authoring.md tells a new author to do, done step by step.</summary>
public sealed class AuthoringTests
{
    private const string Page = "guide/first-month.md";

    [Fact]
    public void A_page_that_is_not_yet_listed_is_asked_for()
    {
        using var copy = new ContentCopy();
        copy.Files[Page] = "---\ntitle: The first month\nsummary: What to expect.\nreviewed: 2026-11-24\n---\nNothing breaks.\n";

        Assert.Equal([$"site.yaml:{copy.Files.Line("site.yaml", "guide: [")}: 'guide' doesn't list 'first-month': add it where readers should find it"], copy.Problems());
    }

    [Fact]
    public void A_page_a_fact_and_a_term_are_added()
    {
        using var copy = new ContentCopy();
        copy.Files["reference/facts.yaml"] += """
            trial-length:
              item: How long a trial takes
              unit: for a team of ten
              dated:
                - {value: 4 weeks, from: 2026-11-01, added: 2026-11-24, note: Our guess.}

            """;
        copy.Files["glossary.yaml"] += "pilot: {term: pilot group, also: [pilot groups], says: \"The people who try it first.\"}\n";
        copy.Files[Page] = """
            ---
            title: The first month
            summary: What to expect.
            reviewed: 2026-11-24
            changes: {2026-11-24: "First version."}
            ---
            Two pilot groups need four weeks.[^trial-length] Then [decide](/decide/quick).
            """;
        copy.Files.Replace("site.yaml", "guide: [", "guide: [first-month, ");
        var reading = copy.Read();

        Assert.Empty(reading.Problems);
        var page = reading.Guide!.Articles[0];
        Assert.Equal(("/guide/first-month", "First version."), (page.Path, page.Changes.Single().Text));
        Assert.Contains("<button type=\"button\" class=\"term\" popovertarget=\"term-pilot\">pilot groups</button>", page.Html, StringComparison.Ordinal);
        Assert.Contains("How long a trial takes</a>: 4 weeks, for a team of ten, from November 1, 2026.", page.Html, StringComparison.Ordinal);
    }
}
