using AiDeploy.Yaml;

namespace AiDeploy.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "f:3: 'a' is here twice: keep one")]
    [InlineData("a:\n  b: 1\n  b: 2", "f:3: 'b' is here twice: keep one")]
    [InlineData("a: 1\n\"a\": 2", "f:2: 'a' is here twice: keep one")]
    [InlineData("b: 1\na: &x 1", "f:2: anchors (&name) and tags (!name) are not used here: remove it")]
    [InlineData("b: 1\na: &x [1]", "f:2: anchors (&name) and tags (!name) are not used here: remove it")]
    [InlineData("b: 1\na: !!str 1", "f:2: anchors (&name) and tags (!name) are not used here: remove it")]
    [InlineData("b: 1\na: !x {c: 1}", "f:2: anchors (&name) and tags (!name) are not used here: remove it")]
    [InlineData("b: 1\n\n? [c]\n: 1", "f:3: a name must be plain text")]
    [InlineData("b: 1\na: \"x\\0\"", "f:2: the character U+0000, which no reader sees, has no place here: remove it")]
    [InlineData("b: 1\na: [c, \"\\u202Ex\"]", "f:2: the character U+202E, which no reader sees, has no place here: remove it")]
    [InlineData("\"a\\x01\": 1", "f:1: the character U+0001, which no reader sees, has no place here: remove it")]
    [InlineData("b: 1\na: R&amp;D", "f:2: readers would see &amp;: write the sign itself")]
    [InlineData("a: [\"x&nbsp;y\"]", "f:1: readers would see &nbsp;: write the sign itself")]
    [InlineData("a: 1\n---\nb: 2", "f:2: only one YAML document may stand in a file")]
    [InlineData("", "f:1: nothing stands here: write lines such as name: value, or put the file back")]
    [InlineData("# only a comment", "f:1: nothing stands here: write lines such as name: value, or put the file back")]
    [InlineData("\n- a\n- b", "f:2: expected named fields (name: value)")]
    [InlineData("\njust text", "f:2: expected named fields (name: value)")]
    public void What_can_mislead_is_refused_with_its_line(string yaml, string problem) =>
        Assert.Equal([problem], Problems(yaml));

    [Fact]
    public void An_alias_is_refused_beside_its_anchor() =>
        Assert.Equal(
            ["f:1: anchors (&name) and tags (!name) are not used here: remove it", "f:2: aliases (*name) are not used here: write the value out"],
            Problems("a: &x 1\nb: *x"));

    [Theory]
    [InlineData("a: 1\nb: \"open", 2)]
    [InlineData("a: 1\n b: 2", 2)]
    [InlineData("a: *nowhere", 1)]
    [InlineData("a:\n  b: 1\nc: 2\n  d: 3", 3)]
    [InlineData("a:\n  b: 1\nc:\n  d: 3\n   e: 4", 5)]
    [InlineData("a:\n  b: 1\nc:\n  d: x: 3", 4)]
    [InlineData("a:\n  - b: 1\n\n- c: 2\n  d: 3", 4)]
    public void What_is_not_yaml_is_refused_with_its_line(string yaml, int line) =>
        Assert.StartsWith($"f:{line}: ", Problems(yaml)[0], StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused_with_its_line() =>
        Assert.Equal(["f:2: not YAML: nested deeper than 12 levels"], Problems("a: 1\nb: " + new string('[', 5000)));

    [Fact]
    public void Nesting_up_to_the_limit_is_read() =>
        Assert.Empty(Problems("b: " + new string('[', YamlReader.MaxDepth) + new string(']', YamlReader.MaxDepth)));

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 30).Select(static level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"));
        Assert.Equal(91, Problems(bomb).Length);
    }

    [Fact]
    public void Lines_before_the_text_are_counted()
    {
        var problems = new List<Problem>();
        YamlReader.Read("f", "a: 1\na: 2", 5, problems);
        Assert.Equal("f:7: 'a' is here twice: keep one", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("no")]
    [InlineData("010")]
    [InlineData("~")]
    [InlineData("2026-01-02")]
    [InlineData("'no'")]
    public void Every_value_stays_text(string value) =>
        Assert.Equal(value.Trim('\''), YamlReader.Read("f", "a: " + value, 0, []).Text("a"));

    [Fact]
    public void A_reader_that_fails_is_a_problem_of_its_file()
    {
        using var folder = new TempFolder();
        folder["f"] = "a: 1";
        var problems = new List<Problem>();

        Assert.Equal(1, YamlReader.ReadFile(folder.Root, "f", 1, static _ => throw new KeyNotFoundException("No\nsuch key"), problems));
        Assert.Equal("f:1: reading this fails, so undo the last edit of it and report this line: KeyNotFoundException, No such key", Assert.Single(problems).ToString());
    }

    private static string[] Problems(string yaml)
    {
        var problems = new List<Problem>();
        YamlReader.Read("f", yaml, 0, problems);
        return [.. problems.Select(static problem => problem.ToString())];
    }
}
