namespace AiDeploy.Tests.Reference;

/// <summary>Each case breaks one row and names the problem, with the text that stands on its line.</summary>
public sealed class ReferenceReaderTests
{
    private const string File = "reference/facts.yaml";

    private const string Sound = """

        made-up:
          item: A thing
          unit: a piece
          dated:
            - {value: $1, from: 2026-01-01, to: 2026-01-31, added: 2026-01-02, sources: [{kind: copy, read: 2026-01-02, title: A list, url: "https://example.org/list"}]}
            - {value: $2, from: 2026-02-01, added: 2026-02-02, note: Our guess.}

        """;

    [Fact]
    public void The_row_is_sound()
    {
        using var copy = With(Sound);
        var row = copy.Read().Guide!.Facts.Single(static row => row.Id == "made-up");

        Assert.Equal(("made-up", "A thing", "a piece", "$2"), (row.Id, row.Item, row.Unit, row.Current.Figures.Words));
        Assert.Equal(["$1 2026-01-31 Low", "$2  Ours"], row.Dated.Select(static dated => $"{dated.Figures.Words} {dated.Origin.To:yyyy-MM-dd} {dated.Origin.Certainty}"));
        Assert.Equal(61, row.Current.Origin.Age(new(2026, 4, 4)));
    }

    [Fact]
    public void A_value_that_is_only_announced_is_not_yet_the_current_one()
    {
        using var copy = With(Sound.Replace("added: 2026-02-02", "added: 2026-01-03", StringComparison.Ordinal));
        copy.Files["guide/method.md"] += "\nIt costs little.[^made-up]\n";
        var guide = copy.Read().Guide!;

        Assert.Equal("$1", guide.Facts.Single(static row => row.Id == "made-up").Current.Figures.Words);
        Assert.Contains("$1, a piece, from January 1, 2026 until January 31, 2026. Announced: $2 from February 1, 2026.", guide.Articles.Single(static page => page.Slug == "method").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_no_page_names_is_not_made_up()
    {
        using var copy = With(Sound.Replace("from: 2026-02-01, ", "", StringComparison.Ordinal));
        var html = Assert.Single(copy.Read().Guide!.Articles, static page => page.Slug == "sample").Html;

        Assert.Contains("$2, a piece. Our guess. Read February 2, 2026; certainty: ours.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_was_wrong_is_taken_back_and_its_place_taken()
    {
        using var copy = With(Sound
            .Replace("to: 2026-01-31", "corrected: 2026-02-02", StringComparison.Ordinal)
            .Replace("from: 2026-02-01", "from: 2026-01-01", StringComparison.Ordinal));
        var row = copy.Read().Guide!.Facts.Single(static row => row.Id == "made-up");

        Assert.Equal("$1", row.On(new(2026, 2, 1))!.Figures.Words);
        Assert.Equal("$2", row.On(new(2026, 2, 2))!.Figures.Words);
    }

    [Theory]
    [InlineData("added: 2026-01-02, ", "", "$1", "'added' is missing: add it")]
    [InlineData("added: 2026-01-02", "added: lately", "$1", "'added' must be a date like 2026-11-23")]
    [InlineData("kind: copy", "kind: hearsay", "$1", "'kind' must be one of copy, generated, unplaced, vendor")]
    [InlineData(", read: 2026-01-02, title", ", title", "$1", "'read' is missing: add it")]
    [InlineData(", note: Our guess.", "", "$2", "'sources' must name at least one, or 'note' must say that it is our assumption")]
    [InlineData("https://example.org/list", "javascript:alert(1)", "$1", "source 'A list' needs a 'url' that starts with https://")]
    [InlineData("https://example.org/list", "https://example.org/\\\"a", "$1", "source 'A list' needs a 'url' that starts with https:// and holds no space or quote")]
    [InlineData("https://example.org/list", "http://localhost:5080/list", "$1", "source 'A list' leads to localhost, which nobody else can open")]
    [InlineData("https://example.org/list", "https://192.168.1.4/list", "$1", "source 'A list' leads to 192.168.1.4, which nobody else can open")]
    [InlineData("https://example.org/list", "https://wiki.corp/list", "$1", "source 'A list' leads to wiki.corp, which nobody else can open")]
    [InlineData("https://example.org/list", "https://example.org/", "$1", "source 'A list' names a whole site: give the address of the very page")]
    [InlineData("https://example.org/list", "https://github.com/one/two", "$1", "source 'A list' names a whole repository: name the file, commit, tag, issue, pull request or discussion")]
    [InlineData("https://example.org/list", "https://github.com/one/two/tree/main", "$1", "source 'A list' names a whole repository")]
    [InlineData("list\"", "list\", as-of: 2026-01-03", "$1", "'as-of', the day the page speaks for, must not lie after 'read'")]
    [InlineData("to: 2026-01-31", "to: 2025-12-31", "$1", "'to', the last day it holds, must not lie before 'from'")]
    [InlineData("to: 2026-01-31", "corrected: 2026-01-01", "$1", "'corrected', the day it was taken back, must not lie before 'added'")]
    [InlineData("title: A list, ", "", "$1", "'title' is missing: add it")]
    [InlineData("note: Our guess.", "page: \"3\"", "$2", "'page' is not a field here: remove it")]
    [InlineData("from: 2026-02-01", "from: 2026-01-15", "$2", "a later value needs a later 'from', and the one before needs a 'to' that ends before it, or 'corrected' where it was wrong")]
    [InlineData(", to: 2026-01-31", "", "$2", "a later value needs a later 'from', and the one before needs a 'to' that ends before it")]
    [InlineData("made-up:", "Made_up:", "Made_up:", "row 'Made_up' must be lower-case words joined by hyphens: pages and addresses name it")]
    [InlineData("  item: A thing\n", "", "  unit:", "'item' is missing: add it")]
    public void A_row_is_wrong(string old, string now, string at, string message)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        using var copy = With(Sound.Replace(old, now, StringComparison.Ordinal));

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{File}:{LineOf(copy, at)}: {message}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("generated")]
    [InlineData("unplaced")]
    public void A_source_that_counts_for_nothing_supports_no_figure_of_today(string kind)
    {
        var lone = Sound.Replace("note: Our guess.", $"sources: [{{kind: {kind}, read: 2026-02-02, title: A sweep, url: \"https://example.org/sweep\"}}]", StringComparison.Ordinal);
        using var copy = With(lone);
        using var closed = With(lone.Replace("added: 2026-02-02", "added: 2026-02-02, corrected: 2026-02-03", StringComparison.Ordinal));

        Assert.Equal([$"{File}:{LineOf(copy, "$2")}: no source counts: name the vendor's own page or a copy that isn't generated, or take it back with 'corrected'"], copy.Problems());
        Assert.Empty(closed.Problems());
    }

    /// <summary>Its words were Markdown in the footnote only: a link in a note led to a script, and a second paragraph was lost.</summary>
    [Fact]
    public void A_row_is_plain_words()
    {
        using var copy = With(Sound
            .Replace("item: A thing", "item: A [thing](/nowhere)", StringComparison.Ordinal)
            .Replace("note: Our guess.", "note: \"[x](javascript:alert(1)) *y* `z` <https://example.org> a_b_c[^other] &\\n\\nSecond.\"", StringComparison.Ordinal));
        var html = Assert.Single(copy.Read().Guide!.Articles, static page => page.Slug == "sample").Html;

        Assert.Contains("A [thing](/nowhere)</a>: $2, a piece", html, StringComparison.Ordinal);
        Assert.Contains("[x](javascript:alert(1)) *y* `z` &lt;https://example.org&gt; a_b_c[^other] &amp; Second. Read February 2, 2026; certainty: ours.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", string.Join(' ', new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Links.Select(static link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    /// <summary>A rate of May, opened in November, was never due.</summary>
    [Theory]
    [InlineData("", 15, false)]
    [InlineData(", as-of: 2026-11-10", 17, false)]
    [InlineData(", as-of: 2026-05-08", 203, true)]
    [InlineData(", as-of: unknown", null, true)]
    public void A_figure_is_as_old_as_what_its_newest_page_tells(string asOf, int? age, bool isDue)
    {
        using var copy = With($$"""

            made-up:
              item: A thing
              unit: a piece
              dated:
                - {value: $1, added: 2026-11-12, sources: [{kind: copy, read: 2026-11-12, title: A list, url: "https://example.org/list"{{asOf}}}]}

            """);
        var origin = copy.Read().Guide!.Facts.Single(static row => row.Id == "made-up").Current.Origin;

        Assert.Equal((age, isDue), (origin.Age(new(2026, 11, 27)), origin.IsDue(new(2026, 11, 27))));
    }

    [Fact]
    public void A_row_without_values_is_wrong()
    {
        using var copy = With("\nmade-up: {item: A thing, unit: a piece, dated: []}\n");

        Assert.Contains(copy.Problems(), static problem => problem.EndsWith("'made-up' needs at least one value under 'dated'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_nobody_cites_is_reported()
    {
        using var copy = new ContentCopy();
        copy.Files[File] += Sound;

        Assert.Equal([$"{File}:{copy.Files.Line(File, "made-up:")}: fact 'made-up' is never cited: write [^made-up] where a page uses it, or remove it"], copy.Problems());
    }

    [Fact]
    public void Nothing_was_read_on_a_day_that_has_not_come()
    {
        using var copy = With(Sound);

        Assert.DoesNotContain(Guide.Read(copy.Files.Root, new(2030, 1, 1)).Problems, static problem => problem.Message.Contains("has not come", StringComparison.Ordinal));
        Assert.Contains(Guide.Read(copy.Files.Root, new(2026, 2, 1)).Problems, static problem => problem.Message == "'made-up' was read on a day that has not come: correct 'read' or 'added'");
    }

    /// <summary>The line of a text of the made-up row, which stands last.</summary>
    private static int LineOf(ContentCopy copy, string text)
    {
        var all = copy.Files[File];
        return all[..all.LastIndexOf(text, StringComparison.Ordinal)].Count(static letter => letter == '\n') + 1;
    }

    private static ContentCopy With(string rows)
    {
        var copy = ContentCopy.WithPage("Claim.[^made-up]");
        copy.Files[File] += rows;
        return copy;
    }
}
