namespace AiDeploy.Tests.Content;

/// <summary>Markdown that means nothing as it was written reaches no reader.</summary>
public sealed class LeftoverMarksTests
{
    [Theory]
    [InlineData("Words.\n\n```sh\nls\n\n## More\n\nEnd.", 8, "this code is never closed")]
    [InlineData("Words.\n\n~~~\nls", 8, "this code is never closed")]
    [InlineData("## T\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |", 10, "this row has 2 cells, and the head of the table has 3")]
    [InlineData("## T\n\n| a | b |\n|---|---|\n| 1 | `x|y` |\n| 1 | 2 | 3 |", 11, "this row has 3 cells, and the head of the table has 2")]
    [InlineData("## T\n\n| a | b |\n| 1 | 2 |", 8, "readers would see | a | b |: a table needs")]
    [InlineData("See\nthe [text][nowhere].", 7, "readers would see [text][nowhere]: write a link as")]
    [InlineData("See [other][].", 6, "readers would see [other][]")]
    [InlineData("See (the text)[/guide/method].", 6, "readers would see (the text)[/guide/method]: write a link as")]
    [InlineData("See (the text)[guide/method].", 6, "readers would see (the text)[guide/method]: write a link as")]
    [InlineData("See [the text](/guide/method for more.", 6, "readers would see [the text](/guide/method: write a link as")]
    [InlineData("See [the text]:(/guide/method).", 6, "readers would see [the text]:(/guide/method): write a link as")]
    [InlineData("See [it](http://localhost:5080/guide/method).", 6, "link 'http://localhost:5080/guide/method' leads to the reader’s own machine or network: write the address of the page")]
    [InlineData("See [it](http://192.168.1.5/wiki).", 6, "link 'http://192.168.1.5/wiki' leads to the reader’s own machine or network")]
    [InlineData("See [the text] (/guide/method).", 6, "readers would see [the text] (/guide/method)")]
    [InlineData("Words\n\n[](/guide/method).", 8, "a link without words")]
    [InlineData("It costs [^ luna].", 6, "readers would see [^ luna]: cite a row")]
    [InlineData("It costs [luna^].", 6, "readers would see [luna^]: cite a row")]
    [InlineData("##Heading\n\nWords.", 6, "readers would see ##: put a space")]
    [InlineData("This is **bold and not closed.\n\nWords.", 6, "readers would see **: close it")]
    [InlineData("This is `code and not closed.", 6, "readers would see `: close it")]
    [InlineData("As ~~gone~~ says.", 6, "readers would see ~~")]
    [InlineData("See [[method]].", 6, "readers would see [[")]
    [InlineData("Words.\n\n    Not meant as code.", 8, "four spaces in front make this code")]
    [InlineData("See https://example.com/x for more.", 6, "readers would see https://example.com/x: nobody can follow it")]
    [InlineData("See\nwww.example.com.", 7, "readers would see www.example.com.: nobody can follow it")]
    [InlineData("• one\n• two", 6, "readers would see •: begin each line of a list with -")]
    [InlineData("Words:\n– one\n– two", 7, "readers would see –: begin each line of a list with -")]
    [InlineData("(1) one\n(2) two", 6, "readers would see (1): begin each line of a list with -")]
    [InlineData("Words:\na) one\nb) two", 7, "readers would see a): begin each line of a list with -")]
    [InlineData("See [it](/guide/method\u00a0).", 6, "link '/guide/method\u00a0' holds U+00A0")]
    [InlineData("See [it](https://example.com/a\u200bb).", 6, "link 'https://example.com/a\u200bb' holds U+200B")]
    [InlineData("TODO: ask legal.", 6, "readers would see TODO")]
    [InlineData("- one\n- [ ] two", 7, "readers would see [ ]: nobody can tick it")]
    [InlineData("- [x] one", 6, "readers would see [x]: nobody can tick it")]
    [InlineData("A :warning: first.", 6, "readers would see :warning:: write the word")]
    [InlineData("## T\n\n| a | b |\n|---|---|\n| 1 | :+1: |", 10, "readers would see :+1:: write the word")]
    [InlineData("Water is H~2~O.", 6, "readers would see ~2~: write the letter itself")]
    [InlineData("It grows with\nx^2^.", 7, "readers would see ^2^: write the letter itself")]
    [InlineData("It is ++quite new++ now.", 6, "readers would see ++quite new++: say what is new")]
    [InlineData("## More {#more}", 6, "readers would see {#more}: take it out: the fragment")]
    [InlineData("The rule.{: .lead}", 6, "readers would see {: .lead}: take it out")]
    [InlineData("## More {.unnumbered}", 6, "readers would see {.unnumbered}: take it out")]
    [InlineData("::: tip\nUse it.\n:::", 6, "readers would see :::: take it out, or write a box as > [!NOTE]")]
    [InlineData("!!! note\nUse it.", 6, "readers would see !!!: take it out, or write a box")]
    [InlineData("> [!NOTE] Prices change.", 6, "readers would see [!NOTE]: take it out, or write a box as > [!NOTE] with its words on the lines below")]
    [InlineData("[TOC]\n\nWords.", 6, "readers would see [TOC]: take it out")]
    [InlineData("These are ==marked words== here.", 6, "readers would see ==marked words==: make it **bold**")]
    [InlineData("See [[method]].", 6, "readers would see [[method]]: write a link as")]
    [InlineData("Then TODO ask.", 6, "readers would see TODO: do it, or take it out")]
    [InlineData("1. One.\n\n  More of it.\n\n2. Two.", 8, "this paragraph ends the list above: put three spaces before it to keep it in its point, or none")]
    [InlineData("1. One.\n  - a\n2. Two.", 7, "this list parts the numbered one above: put three spaces before each of its lines")]
    public void Markdown_that_means_nothing_is_reported(string body, int line, string message)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{ContentCopy.PageFile}:{line}: {message}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Write `**`, `[x][y]`, `##x` and \\*\\* or \\[x\\][y].")]
    [InlineData("A list [of three] (four in all), C# and #1, a|b, and 5 * 3 * 2.")]
    [InlineData("## T\n\n| a | b |\n|---|---|\n| x \\| y | [z](/guide/method) |")]
    [InlineData("See [https://example.com/x](https://example.com/x), <https://example.com/y> or `http://localhost`.")]
    [InlineData("Write `- [ ] x`, `:warning:`, `H~2~O`, `x^2^` and `++new++`.\n\n```\n- [ ] x\n:warning: H~2~O x^2^ ++new++\n```")]
    [InlineData("At 10:30:15, ~10 to ~20 of a:b:c, 1:2:3, 2^10, C++ or C++, i++ and ++i, [x] and [ ]: one:two.")]
    [InlineData("1. One.\n   - a\n2. Two.\n\n- b\n\n> [!NOTE]\n> Words. Use {} or {a} and #x, a>=b, !!! as such.")]
    [InlineData("One – and two • three (a) four.\n\n1) one\n\n   two")]
    [InlineData("```\n##x\n**y\n| a |\n```")]
    [InlineData("It costs less[^luna], see [method](/guide/method) (the page).")]
    public void Signs_that_are_meant_stay(string body)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.Empty(copy.Problems());
    }
}
