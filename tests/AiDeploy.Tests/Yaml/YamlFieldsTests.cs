using AiDeploy.Yaml;

namespace AiDeploy.Tests.Yaml;

public sealed class YamlFieldsTests
{
    [Theory]
    [InlineData("x: 1\na: \"\"", 2)]
    [InlineData("a:\n  - b\n  - \" \"", 3)]
    [InlineData("a: [b, \"\"]", 1)]
    public void An_empty_text_in_a_list_is_refused_with_its_line(string yaml, int line)
    {
        var problems = new List<Problem>();
        YamlReader.Read("f", yaml, 0, problems).Texts("a");

        Assert.Equal($"f:{line}: 'a' holds an empty text: write it or remove it", Assert.Single(problems).ToString());
    }

    private readonly List<Problem> problems = [];

    [Fact]
    public void Text_is_trimmed() =>
        Assert.Equal("b c", Read("a: '  b c '").Text("a"));

    [Theory]
    [InlineData("b: 1", "f:1: 'a' is missing: add it")]
    [InlineData("b: 1\na: ' '", "f:2: 'a' is empty: write its text")]
    [InlineData("b: 1\na:", "f:2: 'a' is empty: write its text")]
    [InlineData("b: 1\na: [x]", "f:2: 'a' must be text")]
    public void Missing_text_is_reported_and_read_as_empty(string yaml, string problem)
    {
        Assert.Equal("", Read(yaml).Text("a"));
        Assert.Equal([problem], Reported());
    }

    [Fact]
    public void Optional_text_may_be_absent()
    {
        Assert.Null(Read("b: 1").OptionalText("a"));
        Assert.Empty(problems);
    }

    [Fact]
    public void Optional_text_that_is_written_must_be_text()
    {
        Read("a: ''").OptionalText("a");
        Assert.Equal(["f:1: 'a' is empty: write its text"], Reported());
    }

    [Fact]
    public void A_date_is_read() =>
        Assert.Equal(new DateOnly(2026, 11, 3), Read("a: 2026-11-03").Date("a"));

    [Theory]
    [InlineData("2026-1-2")]
    [InlineData("02.01.2026")]
    [InlineData("2026-01-02T00:00:00")]
    [InlineData("today")]
    public void A_bad_date_is_reported(string date)
    {
        Read($"b: 1\na: {date}").Date("a");
        Assert.Equal(["f:2: 'a' must be a date like 2026-11-23"], Reported());
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("4", 4)]
    public void A_number_in_range_is_read(string text, int number) =>
        Assert.Equal(number, Read($"a: {text}").Number("a", 1, 4));

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("1e0")]
    [InlineData("two")]
    [InlineData("99999999999")]
    public void A_number_out_of_range_is_reported_and_read_as_the_least(string text)
    {
        Assert.Equal(1, Read($"b: 1\na: {text}").Number("a", 1, 4));
        Assert.Equal(["f:2: 'a' must be a whole number from 1 to 4"], Reported());
    }

    [Theory]
    [InlineData("a: x", "x")]
    [InlineData("a: [x, y]", "x y")]
    [InlineData("b: x", "")]
    public void One_text_or_several_are_read(string yaml, string texts) =>
        Assert.Equal(texts, string.Join(' ', Read(yaml).Texts("a").Select(static text => text.Value)));

    [Theory]
    [InlineData("a: {x: y}")]
    [InlineData("a: [x, [y]]")]
    public void Texts_of_another_kind_are_reported(string yaml)
    {
        Assert.Empty(Read(yaml).Texts("a"));
        Assert.Equal(["f:1: 'a' must be text or a list of texts"], Reported());
    }

    [Fact]
    public void Rows_of_another_kind_are_reported()
    {
        Assert.Empty(Read("b: 1\na: {x: y}").Rows("a"));
        Assert.Equal(["f:2: 'a' must be a list"], Reported());
    }

    [Fact]
    public void Fields_nobody_asked_for_are_reported_at_their_lines()
    {
        var fields = Read("a: 1\nb: 2\nc: 3");
        fields.Text("a");
        fields.Finish();
        Assert.Equal(["f:2: 'b' is not a field here: remove it, or choose from a", "f:3: 'c' is not a field here: remove it, or choose from a"], Reported());
    }

    private YamlFields Read(string yaml) => YamlReader.Read("f", yaml, 0, problems);

    private string[] Reported() => [.. problems.Select(static problem => problem.ToString())];
}
