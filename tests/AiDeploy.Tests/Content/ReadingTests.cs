using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests.Content;

/// <summary>
/// How hard the pages are to read, by the Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words a sentence + 11.8 syllables a
/// word - 15.59. Syllables are counted as groups of vowels.
/// </summary>
public sealed partial class ReadingTests(ITestOutputHelper output)
{
    private const double MaxGrade = 9;
    private const int MaxWords = 90;

    public static TheoryData<string> Pages => [.. Published.Guide.Pages.Select(static page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_can_be_read_in_ninth_grade(string path)
    {
        var texts = Texts(path).ToList();
        var words = texts.SelectMany(static text => Word.Matches(text)).Select(static match => match.Value).ToList();
        var sentences = texts.Sum(static text => Math.Max(1, SentenceEnd.Count(text)));
        var grade = (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;

        output.WriteLine($"{path}: grade {grade:0.0}, {words.Count} words");
        Assert.InRange(grade, 0, MaxGrade);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_paragraph_is_long(string path) =>
        Assert.DoesNotContain(Texts(path), static text => Word.Count(text) > MaxWords);

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("table", 2)]
    [InlineData("store", 1)]
    [InlineData("evaluation", 4)]
    public void Syllables_are_counted_well_enough(string word, int syllables) => Assert.Equal(syllables, Syllables(word));

    private static IEnumerable<string> Texts(string path)
    {
        var html = new HtmlParser().ParseDocument(Published.Guide.Pages.Single(page => page.Path == path).Html);
        foreach (var aside in html.QuerySelectorAll(".definition, .sources, sup, table").ToList())
        {
            aside.Remove();
        }

        return html.QuerySelectorAll("p, li").Where(static block => block.QuerySelector("p, li") is null).Select(static block => block.TextContent);
    }

    private static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels.Count(lower);
        return Math.Max(1, lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal) ? groups - 1 : groups);
    }

    [GeneratedRegex("[A-Za-z][A-Za-z’'-]*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"[.!?:](?=\s|$)")]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels { get; }
}
