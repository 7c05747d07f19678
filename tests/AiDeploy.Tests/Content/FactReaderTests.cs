namespace AiDeploy.Tests.Content;

/// <summary>Each case breaks one fact and names the problem, with the text that stands on its line.</summary>
public sealed class FactReaderTests
{
    private const string File = "facts.yaml";

    private const string Sound = """

        made-up:
          item: A thing
          unit: a piece
          dated:
            - {value: $1, from: 2026-01-01, to: 2026-01-31, read: 2026-01-02, certainty: low, sources: [{title: A list, url: "https://example.org/list"}]}
            - {value: $2, from: 2026-02-01, read: 2026-02-02, certainty: editorial, note: Our guess.}

        """;

    [Fact]
    public void The_fact_is_sound()
    {
        using var copy = With(Sound);
        var fact = copy.Read().Guide!.Facts.Single(static fact => fact.Id == "made-up");

        Assert.Equal(("made-up", "A thing", "a piece", "$2"), (fact.Id, fact.Item, fact.Unit, fact.Current.Value));
        Assert.Equal(["$1 2026-01-31 1", "$2  0"], fact.Dated.Select(static dated => $"{dated.Value} {dated.Origin.To:yyyy-MM-dd} {dated.Origin.Sources.Length}"));
        Assert.Equal(61, fact.Current.Origin.Age(new(2026, 4, 4)));
    }

    [Fact]
    public void A_value_that_is_only_announced_is_not_yet_the_current_one()
    {
        using var copy = With(Sound.Replace("read: 2026-02-02", "read: 2026-01-03", StringComparison.Ordinal));
        copy.Files["guide/method.md"] += "\nIt costs little.[^made-up]\n";
        var guide = copy.Read().Guide!;

        Assert.Equal("$1", guide.Facts.Single(static fact => fact.Id == "made-up").Current.Value);
        Assert.Contains("$1, a piece, from January 1, 2026 until January 31, 2026. Announced: $2 from February 1, 2026.", guide.Articles.Single(static page => page.Slug == "method").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certainty: low, ", "", "$1", "'certainty' is missing: add it")]
    [InlineData("certainty: low", "certainty: sure", "$1", "'certainty' must be one of high, medium, low, editorial")]
    [InlineData("read: 2026-01-02, ", "", "$1", "'read' is missing: add it")]
    [InlineData("read: 2026-01-02", "read: lately", "$1", "'read' must be a date like 2026-11-23")]
    [InlineData(", sources: [{title: A list, url: \"https://example.org/list\"}]", "", "$1", "'sources' must name at least one, unless the certainty is editorial")]
    [InlineData("https://example.org/list", "javascript:alert(1)", "$1", "source 'A list' needs a 'url' that starts with https://")]
    [InlineData("https://example.org/list", "https://example.org/\\\"a", "$1", "source 'A list' needs a 'url' that starts with https:// and holds no space or quote")]
    [InlineData("to: 2026-01-31", "to: 2025-12-31", "$1", "'to', the last day it holds, must not lie before 'from'")]
    [InlineData("title: A list, ", "", "$1", "'title' is missing: add it")]
    [InlineData("note: Our guess.", "page: \"3\"", "$2", "'page' is not a field here: remove it")]
    [InlineData("from: 2026-02-01", "from: 2026-01-15", "$2", "a later value needs a later 'from', and the one before needs a 'to' that ends before it")]
    [InlineData(", to: 2026-01-31", "", "$2", "a later value needs a later 'from', and the one before needs a 'to' that ends before it")]
    [InlineData("made-up:", "Made_up:", "Made_up:", "fact 'Made_up' must be lower-case words joined by hyphens: pages cite it")]
    [InlineData("  item: A thing\n", "", "  unit:", "'item' is missing: add it")]
    public void A_fact_is_wrong(string old, string now, string at, string message)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        using var copy = With(Sound.Replace(old, now, StringComparison.Ordinal));

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{File}:{LineOf(copy, at)}: {message}", StringComparison.Ordinal));
    }

    /// <summary>Its words were Markdown in the footnote only: a link in a note led to a script, and a second paragraph was lost.</summary>
    [Fact]
    public void A_fact_is_plain_words()
    {
        using var copy = With(Sound
            .Replace("item: A thing", "item: A [thing](/nowhere)", StringComparison.Ordinal)
            .Replace("note: Our guess.", "note: \"[x](javascript:alert(1)) *y* `z` <https://example.org> a_b_c[^other] &lt;\\n\\nSecond.\"", StringComparison.Ordinal));
        var html = Assert.Single(copy.Read().Guide!.Articles, static page => page.Slug == "sample").Html;

        Assert.Contains("A [thing](/nowhere)</a>: $2, a piece", html, StringComparison.Ordinal);
        Assert.Contains("[x](javascript:alert(1)) *y* `z` &lt;https://example.org&gt; a_b_c[^other] &amp;lt; Second. Read February 2, 2026; certainty: editorial.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", string.Join(' ', new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Links.Select(static link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_values_is_wrong()
    {
        using var copy = With("\nmade-up: {item: A thing, unit: a piece, dated: []}\n");

        Assert.Contains(copy.Problems(), static problem => problem.EndsWith("fact 'made-up' needs at least one value under 'dated'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_nobody_cites_is_reported()
    {
        using var copy = new ContentCopy();
        copy.Files[File] += Sound;

        Assert.Equal([$"{File}:{copy.Files.Line(File, "made-up:")}: fact 'made-up' is never cited: write [^made-up] where a page uses it, or remove it"], copy.Problems());
    }

    /// <summary>The line of a text of the made-up fact, which stands last.</summary>
    private static int LineOf(ContentCopy copy, string text)
    {
        var all = copy.Files[File];
        return all[..all.LastIndexOf(text, StringComparison.Ordinal)].Count(static letter => letter == '\n') + 1;
    }

    private static ContentCopy With(string facts)
    {
        var copy = ContentCopy.WithPage("Claim.[^made-up]");
        copy.Files[File] += facts;
        return copy;
    }
}
