using AiDeploy.Content;
using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests.Content;

public sealed class MarkedTermsTests
{
    private readonly MarkedTerms terms = new(Published.Guide.Glossary);

    [Fact]
    public void The_first_use_of_a_term_is_a_button_that_shows_its_meaning()
    {
        var first = terms.Mark("Sign a BAA first.");
        Assert.StartsWith("Sign a <button type=\"button\" class=\"term\" popovertarget=\"term-baa\">BAA</button>", first, StringComparison.Ordinal);
        Assert.EndsWith("</span> first.", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_uses_on_the_same_page_are_plain()
    {
        _ = terms.Mark("Sign a BAA first.");
        Assert.Equal("The BAA is signed.", terms.Mark("The BAA is signed."));
    }

    [Fact]
    public void What_else_the_text_holds_is_no_markup() =>
        Assert.Equal("a &lt;b&gt; &amp; c", terms.Mark("a <b> & c"));

    [Fact]
    public void Terms_that_stand_where_no_button_can_are_told_apart_each_once() =>
        Assert.Equal(2, terms.MarkApart(["A BAA and a DPA", "the BAA again"]).Length);

    [Theory]
    [InlineData("prompt")]
    [InlineData("retrieval")]
    [InlineData("test cases")]
    [InlineData("seat")]
    [InlineData("AVV")]
    [InlineData("token")]
    public void The_words_that_newcomers_stumbled_over_are_terms(string word) =>
        Assert.Contains("class=\"term\"", terms.Mark(word), StringComparison.Ordinal);
}
