using AiDeploy.Search;

namespace AiDeploy.Tests.Search;

public sealed class PhrasePatternTests
{
    [Theory]
    [InlineData("write/generate script", "Write me a Python script", true)]
    [InlineData("write/generate script", "generating scripts", true)]
    [InlineData("write/generate script", "a script that writes", false)]
    [InlineData("system prompt", "What is a system prompt?", true)]
    [InlineData("system prompt", "the prompt of a system", false)]
    public void All_words_must_stand_in_order_in_any_form(string wording, string question, bool matches) =>
        Assert.Equal(matches, new PhrasePattern(wording).Matches(question));

    [Theory]
    [InlineData("  what\tis \n RAG ?", "what is RAG ?")]
    [InlineData("what\u202e is\u200b RAG\u0007", "what is RAG")]
    [InlineData(null, "")]
    public void What_was_typed_is_cleaned(string? typed, string clean) => Assert.Equal(clean, QuestionText.Clean(typed));

}
