using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

/// <summary>A new version may ask more questions, and then no sentence may go on saying four.</summary>
public sealed class QuestionCountsTests
{
    [Theory]
    [InlineData(1, "one question")]
    [InlineData(4, "four questions")]
    [InlineData(12, "twelve questions")]
    [InlineData(13, "13 questions")]
    public void A_number_of_questions_reads_as_in_a_sentence(int count, string words) => Assert.Equal(words, QuestionCounts.Words(count));

    [Fact]
    public void The_site_and_its_tools_count_the_questions_of_the_version_that_is_asked()
    {
        var most = QuestionCounts.Words(Published.Guide.Quick.Current.Start.Longest);

        Assert.Contains($"Answer {most} at most", Published.Guide.Site.Summary, StringComparison.Ordinal);
        Assert.Contains($"Answer {most} at most", Published.Guide.AskRules.Tools.Single(static tool => tool.Id == "quick").Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yaml", "summary: Answer {questions}", "summary: Answer five questions", "five questions")]
    [InlineData("tools.yaml", "says: Answer {questions}", "says: Answer 4 questions", "4 questions")]
    [InlineData("guide/method.md", "[answer the questions](/decide/quick)", "[answer the four questions](/decide/quick)", "four questions")]
    [InlineData("guide/method.md", "[answer the questions](/decide/quick)", "[*Four* **questions**, or one question](/decide/quick)", "Four questions")]
    public void A_count_by_hand_is_refused_where_it_stands(string file, string old, string now, string counted)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);
        var line = copy.Files.Line(file, now);

        Assert.Equal([$"{file}:{line}: '{counted}' is right until a version asks more or fewer: write {{questions}} in site.yaml and tools.yaml, and no number elsewhere"], copy.Problems());
    }

    [Fact]
    public void Other_questions_may_be_counted()
    {
        using var copy = ContentCopy.WithPage("Ask [three questions](/guide/data-boundaries) first, then [answer](/decide/quick).");

        Assert.Empty(copy.Problems());
    }
}
